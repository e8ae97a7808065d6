"""What was given once and is no longer: a room, a promise, a consent, an approval of whoever organises the stay."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import clauses
from doccheck.judging.reserved.said import Said, Sentence

_ENDED = (
    "widerruf* zuruckgezog* zuruckgenommen entzogen gekundigt beendet erloschen abgelaufen hinfallig verfallen "
    "storniert ausgesetzt untersagt abgelehnt verweigert revoked withdrawn cancelled canceled terminated lapsed "
    "expired rescinded suspended refused rejected denied forbidden prohibited retire retiree retires revoque* annule* "
    "resilie* expiree echu* caduque suspendu* interdit* refuse* rejete* rompu* rompue revocad* retirad* anulad* "
    "cancelad* rescindid* vencid* caducado caducada suspendid* prohibid* rechazad* denegad* revocat* ritirat* "
    "annullat* disdett* scadut* sospes* negat* rifiutat* vencida revogad* recusad*"
)
_OPEN = (
    "ausstehend offen ungeklart entschieden pending undecided outstanding awaited unsigned unpaid attente suspens "
    "indecis pendiente* pendente* aufgeschoben zuruckgestellt deferred differe* aplazad*"
)
_HARMLESS = Words(
    "frist kundigungsfrist preavis plazo notice jederzeit fruher* vorig* vorherig* alt alte alten earlier previous* "
    "former* prior other precedent* ancien* anterieur* autre autres anterior* otro otra otros visum visa visado visto "
    "flug flight vol sejour pass passport passeport pasaporte reise* if bis until jusqu hasta ate schriftlich written "
    "ecrit escrito rauchen smoking fumer fumar haustiere pets animaux untervermietung subletting larm "
    "subarriendo versicherung insurance assurance seguro zugang acces accent reservation* toute toutes any all "
    "jegliche kein* keine sera seront wird werden vormieter* cas defaut clause klausel clausula otras interdiction "
    "animales mascotas alcohol alcool alkohol verboten karte carte card code mot sous"
)
_LODGING = (
    "zimmer wohnung mietvertrag untermietvertrag mietverhaltnis wohnplatz heimplatz unterkunft zusage belegung nutzung "
    "room flat lease tenancy contract letting accommodation place offer occupation chambre logement bail appartement "
    "hebergement location attribution habitacion vivienda piso contrato alojamiento plaza alquiler arrendamiento "
    "adjudicacion camera alloggio contratto quarto alojamento"
)
_PROMISE = (
    "verpflichtung zusage zusicherung aufnahme einladung anerkennung zulassung aufnahmevereinbarung vereinbarung "
    "undertaking commitment agreement invitation accreditation approval licence license listing sponsorship "
    "engagement promesse accueil convention agrement habilitation autorisation compromiso invitacion acogida convenio "
    "acreditacion habilitacion autorizacion impegno invito accordo convenzione compromisso acolhimento acordo"
)
_CONSENT = (
    "zustimmung einwilligung einverstandnis einverstandniserklarung genehmigung consent permission "
    "authorisation authorization accord consentement autorisation "
    "consentimiento permiso autorizacion consenso autorizzazione assenso autorizacao"
)


def _ended(thing: str) -> tuple[Statement, ...]:
    """That it has ended, or is not settled."""
    return (
        Statement(thing=Words(thing), state=Words(_ENDED), near=6, unless=_HARMLESS),
        Statement(thing=Words(thing), state=Words(_OPEN), near=4, unless=_HARMLESS),
    )


# Whoever lived or was to live there has gone.
_GONE = Statement(
    thing=Words(
        "he she they tenant student lodger il elle locataire etudiant etudiante er sie mieter mieterin bewohner "
        "bewohnerin inquilino inquilina estudiante huesped alumno alumna herr frau mr mrs ms m mme mlle monsieur "
        "madame"
    ),
    state=Words(
        "ausgezogen weggezogen fortgezogen verzogen abgereist left gone moved vacated departed parti partie demenage "
        "demenagee quitte mudado mudo marchado marcho trasferito trasferita mudou"
    ),
    near=5,
    unless=Words(
        f"{_HARMLESS.text} succede* succeed* suced* nachfolg* nachmieter* subentr* von aus nach in to from into "
        "country home de depuis pays heimat eltern parents padres wenn falls "
        "when once unless quand lorsque cuando nicht not pas no la sa son ville"
    ),
)

_BY_KIND: dict[str, tuple[Statement, ...]] = {
    "accommodation_certificate": (*_ended(_LODGING), _GONE),
    "proof_of_residence": (*_ended("mietvertrag mietverhaltnis lease tenancy bail arrendamiento contratto"), _GONE),
    "host_commitment": _ended(_PROMISE),
    "organiser_commitment": _ended(_PROMISE),
    "parental_authorisation": _ended(_CONSENT),
}


_PROMISES = frozenset({"host_commitment", "organiser_commitment"})
_IT = (
    r"(?:verpflichtung(?:serklarung)?|zusage|erklarung|aufnahmezusage|garantie|undertaking|commitment|guarantee|promise"
    r"|engagement|promesse|compromiso|impegno|compromisso)"
)
# It ends with this paper, or begins when somebody has paid.
_OVER = lazily(
    rf"\b{_IT} (?:\w+ ){{0,8}}?(?:endet|ends?|prend fin|cesse|termina|finaliza|cesa|cessa) (?:(?:heute|hiermit|sofort"
    r"|today|herewith|hereby|now|immediately|forthwith|aujourd hui|immediatement|hoy|inmediatamente|oggi|hoje)\b"
    r"|(?:mit|on|as of|from|ce|a|con|en|de|el) (?:dem )?(?:(?:heutigen|this|present|jour|compter de ce|partir de ce"
    r"|esta|efecto inmediato|sofortiger wirkung|immediate effect|effet immediat|dia de hoy)\b))"
)
_WAITS = lazily(
    rf"\b{_IT} (?:\w+ ){{0,4}}?(?:takes? effect|becomes? (?:effective|binding|valid)|comes? into (?:force|effect)"
    r"|wird (?:erst )?(?:wirksam|gultig|verbindlich)|tritt (?:\w+ ){0,3}?in kraft|gilt erst|prend(?:ra)? effet"
    r"|entre(?:ra)? en vigueur|ne vaut qu|surt(?:e|ira) efectos?|entra(?:ra)? en vigor|ha effetto) (?:\w+ ){0,2}?"
    r"(?:on|upon|once|when|after|only|mit|nach|bei|sobald|erst|wenn|des|apres|lorsqu|lorsque|a|une fois|al|tras|cuando"
    r"|una vez|desde|dopo|quando) (?:\w+ ){0,6}?(?:payment|paid|instal+ments?|deposit|\w*zahlung\w*|bezahlt|gezahlt"
    r"|\w*rate|zahlungseingang|paiements?|payee?s?|versements?|verse|acompte|reglements?|pagos?|pagad[ao]|abonad[ao]"
    r"|plazos?|ingreso|deposito|pagament[oi])\b"
)
# Nobody is there to look after who comes.
_NOBODY = lazily(
    r"\b(?:betreuer(?:in)?|betreuung|ansprechpartner\w*|tutor\w*|gastfamilie|gastgeber\w*|coordinat\w+|supervisor"
    r"|mentor"
    r"|host family|familles? d accueil|referente?|accompagnateur|responsable|familia (?:de acogida|anfitriona))"
    r"(?: (?!anders|else|autre|otr[ao]|sonst|ausser|except|salvo|sauf|not|nicht|no|non)\w+){0,8}?"
    r" (?:niemand|keiner|unbesetzt|vakant|nobody|vacant|nadie|vacante|nessuno|ninguem|plus personne)\b"
)

# Every lease says when it would end: "à défaut de paiement …, le bail est résilié de plein droit".
# It lapsed, and holds again.
_RUNS_AGAIN = lazily(
    r"\b(?:(?:wurde|ist|was|has been|and|und|et|y) (?:(?:\w+ ){0,4}?(?:wieder (?:erteilt|aufgenommen|eingesetzt"
    r"|bestatigt)"
    r"|erneuert|renewed|reinstated|restored))|gilt (?:\w+ ){0,4}?wieder|a (?:depuis )?ete (?:retablie?|renouvelee?)"
    r"|(?:fue|ha sido) (?:renovad[ao]|restablecid[ao]|rehabilitad[ao]))\b"
    r"(?!.*\b(?:erneut|abermals|again|de nouveau|de nuevo|nuevamente) \w+)"
)
_CLAUSE = lazily(
    r"\b(?:clause resolutoire|a defaut de (?:paiement|versement))\b(?!.*\b(?:a ete|acquise|constate\w*)\b)"
)


def lapsed(said: Said, kind: str) -> Iterator[Sentence]:
    """The sentences by which what the paper gives has ended or is not settled."""
    ended = stated(said, _BY_KIND.get(kind, ()))
    yield from (each for each in ended if not (_CLAUSE.search(each.folded) or _RUNS_AGAIN.search(each.folded)))
    if kind in _PROMISES:
        told = (_OVER, _WAITS, _NOBODY)
        yield from (each for each, folded in clauses(said) if any(one.search(folded) for one in told))

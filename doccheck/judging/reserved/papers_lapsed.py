"""What was given once and is no longer: a room, a promise, a consent, an approval of whoever organises the stay."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
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
    "ecrit escrito rauchen smoking fumer fumar haustiere pets animaux sous-location untervermietung subletting larm "
    "subarriendo versicherung insurance assurance seguro zugang acces accent reservation* toute toutes any all "
    "jegliche kein* keine sera seront wird werden vormieter* cas defaut clause klausel clausula otras interdiction "
    "animales mascotas alcohol alcool alkohol verboten karte carte card code mot"
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


# Every lease says when it would end: "à défaut de paiement …, le bail est résilié de plein droit".
_CLAUSE = lazily(
    r"\b(?:clause resolutoire|a defaut de (?:paiement|versement))\b(?!.*\b(?:a ete|acquise|constate\w*)\b)"
)


def lapsed(said: Said, kind: str) -> Iterator[Sentence]:
    """The sentences by which what the paper gives has ended or is not settled."""
    return (each for each in stated(said, _BY_KIND.get(kind, ())) if not _CLAUSE.search(each.folded))

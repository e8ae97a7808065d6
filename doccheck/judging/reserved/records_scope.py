"""Criminal records of a region, a short time or a register that was not asked, and of a person nobody identified."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

_REGION = """kanton* bundesland bundeslandes landkreis* bezirk* provinz* provinz gemeinde*
    landgerichtsbezirk* wohnort* polizeibezirk
    polizeidirektion ressort region regional* regionale departement departemental* province provincial* provincia
    prefecture gouvernorat wilaya
    commune tribunal juridiction canton district distrito county state states parish precinct emirate governorate city
    municipal* municipality municipio departamento departamental estatal estado oblast voivodeship jurisdiccion
    jurisdiction command division local locaux comarca comune circondario prefektur tehsil"""
_SEARCH = """auszug auskunft auskunftserteilung abfrage recherche* suche suchlauf geltungsbereich geltung
    umfasst erfasst
    erfasste extrait bulletin consultation verification recherches porte portee couvre concerne consulta busqueda
    certificado certificacion comprende abarca alcance informe search searches check certificate clearance covers
    cover coverage scope record records report ricerca certificato riguarda pesquisa consultation limite limitee"""
_ONLY = """nur lediglich ausschliesslich beschrankt begrenzt seul seule uniquement seulement exclusivement
    limite limitee
    limitees borne bornee restreint restreinte only solely limited restricted confined solo unicamente exclusivamente
    limitad* limita circunscri* restringid* soltanto limitat* apenas que"""
_FINE = """not nicht non gultig* valid* valable nationale national nationwide bundesweit landesweit gesamte*
    whole entire
    ensemble todo toda todos vorlage presentation presentar original persona* interess* personlich* copy copie copia"""
_NATIONAL = """zentralregister* bundesregister* bundeszentralregister* national nationale nationales nationaux federal
    federales federale federaux central centrale landesweit* bundesweit* nationwide nacional nacionales interpol
    fingerabdruck* fingerprint* empreintes huellas dactilar* zentral* other autres andere* otras otros otro"""
_ASKED = """abgefragt abgeglichen abgleich einbezogen erfasst enthalten umfasst verglichen gepruft consulte* interroge*
    etendue etendu incluses inclus couvre couvertes compares verifie* searched checked included covered consulted
    compared extended verified queried incluye incluyen consultad* comprende cotejad* verificad* abarca inclu*"""

_SCOPE = (
    Statement(thing=Words(_REGION), state=Words(_ONLY), near=10, unless=Words(_FINE), about=Words(_SEARCH)),
    Statement(
        thing=Words(_NATIONAL),
        state=Words(_ASKED),
        near=9,
        denied=True,
        unless=Words("kein keine keinen gultig* valid* valable translat* apostill* convict* conden* condamn*"),
    ),
    Statement(
        thing=Words(
            """identitat identity identite identidad identita fingerabdrucke fingerprints empreintes huellas homonym*
            namensgleich* subject person antragsteller*"""
        ),
        state=Words(
            """gepruft uberpruft verified verifie verifiee checked established confirmed etablie controlee verificad*
            comprobad* confirmad* acreditad* festgestellt ausgeschlossen excluded"""
        ),
        near=8,
        denied=True,
        unless=Words("convict* condamn* conden* verurteil*"),
    ),
    Statement(
        thing=Words(
            """eintrage eintragungen akten daten records entries offences offenses faits condamnations mentions hechos
            antecedentes registros anotaciones convictions jahre years annees anos"""
        ),
        state=Words(
            """vor fruher fruhere* fruheren altere* prior before earlier older anterieur* anteriores previos
                previas avant
            anteriori precedenti"""
        ),
        near=6,
        about=Words(
            """nicht not ne no non excluded ausgenommen unberucksichtigt exclu* excluid* excluyen geloscht vernichtet
            destroyed lost detruits destruidos verloren"""
        ),
        unless=Words(
            """kein keine ningun* aucun* none convicted condamne condenad* verurteilt vorbestraft vorlage valid*"""
        ),
        possible=True,
    ),
    Statement(
        thing=Words("comprende* abarca erfasst umfasst covers couvre porte concerne erfasste* berucksichtigt searched"),
        state=Words(
            """posteriores posterior letzten monate monaten months meses mois dernier derniers derniere last since
            depuis seit ultimos"""
        ),
        near=8,
        unless=Words("convict* condamn* conden* kein* no ne jahre years ans anos"),
    ),
    # Something is there after all, or is looked into.
    Statement(
        thing=Words(
            """procedure instruction enquete information ermittlungsverfahren ermittlungen strafverfahren
                verfahren anklage
            investigation investigations warrant proceedings prosecution case requisitoria orden captura causa proceso
            investigacion procedimento indagine haftbefehl mandat"""
        ),
        state=Words(
            """cours ouverte ouvert encontre anhangig anhangige lauft laufend* eingeleitet offen pending ongoing open
            outstanding underway opened vigente vigentes abierta abierto tramite curso pendiente emis erlassen"""
        ),
        near=7,
        unless=Words(
            """kein keine keinen aucune aucun pas sans no not none ningun* sin nessun* nao nicht without nor ni nil
            neant"""
        ),
    ),
    Statement(
        thing=Words("trace traces match matches hit hits treffer coincidencia* correspondance*"),
        state=Words(
            """found positive positiv located gefunden trouvee referred weitergeleitet encontrad* see siehe voir ver
            1 2"""
        ),
        near=5,
        unless=Words(
            """no not none nil kein keine aucune aucun ningun* sin ne earlier verified another fruher* anterior"""
        ),
    ),
)
_SCOPE_LABEL = lazily(
    r"\b(?:geltungsbereich|ortlicher \w+|raumlicher \w+|umfang|suchbereich|reichweite|zustandigkeit\w*|ressort"
    r"|champ(?: \w+)?"
    r"|portee|etendue|perimetre|territoire|couverture|ambito|alcance|cobertura|jurisdiccion|territorio|scope"
    r"|coverage|extent"
    r"|area|area searched|territory|jurisdiction|level|niveau|nivel|databases? searched|estensione|abrangencia)\b"
)
_LOCAL = lazily(
    r"\b(?:kanton|bezirk|landkreis|bundesland|provinz|gemeinde|regional\w*|region|departement\w*|province|provincial"
    r"|provincia"
    r"|canton|cantonal|ressort|juridiction|tribunal|prefecture|gouvernorat|wilaya|commune|district|distrit\w*|county"
    r"|state|parish"
    r"|precinct|city|municipal\w*|municipio|departament\w*|estatal|estado|local|locale|lokal\w*|comarca|emirate"
    r"|governorate"
    r"|command|division)\b"
)
_WHOLE = lazily(
    r"\b(?:national\w*|nacional\w*|federal\w*|federaux|bundesweit\w*|landesweit\w*|gesamt\w*|bundesgebiet|ensemble"
    r"|whole|entire|all"
    r"|tout\w*|tod[oa]s?|republic|republique|republica|republik|countrywide|nationwide|central\w*|zentral\w*"
    r"|united states)\b"
)
_PERIOD_LABEL = lazily(
    r"\b(?:zeitraum|berichtszeitraum|prufzeitraum|periode|period(?: \w+)?|periodo|intervalle|time frame|years searched"
    r"|searched from|lapso)\b"
)
_NO_PERIOD = lazily(r"\b(?:gultig\w*|valid\w*|vigencia|aufenthalt\w*|sejour|stay|residence|residencia|wohn\w*)\b")
_RESULT_LABEL = lazily(
    r"\b(?:resultado|ergebnis|result|resultat|status|statut|befund|finding|esito|estado|situacion|outcome)\b"
)
_THERE_IS = lazily(
    r"^(?:si|yes|ja|oui)\b|\b(?:\d+ (?:match|hit|treffer|mentions?|eintrag\w*|entr\w+|anotacion\w*)"
    r"|eintragung\w* vorhanden"
    r"|(?:si|ja|yes|oui) registra|positiv\w*|trace found|referred|match(?:es)? found|zu klaren|a verifier|por verificar"
    r"|under (?:review|investigation)|pending|en attente|pendiente|en tramite|in prufung)\b"
)
_NONE = lazily(r"\b(?:no|none|nil|kein\w*|aucun\w*|neant|negativ\w*|negatif|sin|ningun\w*|0|not|nicht|ne|nessun\w*)\b")
_SHORTEST = 3 * 365  # days of which a record tells at least


def limited(said: Said) -> Iterator[Sentence]:
    """The sentences and rows by which the record tells of a region or some months only, or of something found."""
    yield from stated(said, _SCOPE)
    yield from (row.sentence for row in said.rows if _is_local(row) or _is_short(row) or _is_found(row))


def _is_local(row: Row) -> bool:
    label, value = fold(row.label), fold(row.value)
    return bool(_SCOPE_LABEL.search(label) and _LOCAL.search(value) and not _WHOLE.search(value))


def _is_short(row: Row) -> bool:
    label = fold(row.label)
    if not _PERIOD_LABEL.search(label) or _NO_PERIOD.search(label):
        return False
    days = [found.value for found in dates.find(row.value) if found.value is not None]
    return len(days) == 2 and 0 < (days[1] - days[0]).days < _SHORTEST


def _is_found(row: Row) -> bool:
    value = fold(row.value)
    return bool(_RESULT_LABEL.search(fold(row.label)) and _THERE_IS.search(value) and not _NONE.search(value))

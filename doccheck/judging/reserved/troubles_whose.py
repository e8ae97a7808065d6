"""Whose a trouble is and when it was: of the holder or of what the paper grants, now, and not as a rule for anybody.

"Cheques are refused", "les modèles antérieurs ne sont plus acceptés", "ein Fax gibt es nicht mehr", "une demande avait
été rejetée": a paper of several pages tells many things, and only those of its holder, of itself, or of what it grants,
pays or proves, speak against it.
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.troubles_subjects import NAMED
from doccheck.judging.reserved.troubles_told import GOODS

# Who holds it or gives it: named by his part, or by a word that can only point there.
_PERSONS = (
    r"he|she|you|they|his|her|your|we|our|i|my|me|him|mr|mrs|ms|miss|mx|er|sie|ihr\w*|sein|seine[rnsm]?|wir|unser\w*"
    r"|ich|mein\w*|mich|herrn?|frau|genannte\w*|il|elle|ils|elles|vous|votre|vos|son|sa|ses|leurs?|nous|notre|nos|je|j"
    r"|mon|ma|mes|lui|m|mme|mlle|monsieur|madame|mademoiselle|interesse\w*|ella|ellos|usted\w*|sus?|nuestr\w*|mis?|yo"
    r"|don|dona|sra?|srta|senor\w*|interesad[oa]"
    r"|applicants?|candidate?s?|candidat\w*|students?|pupils?|holders?|insured|tenants?|beneficiar\w*|employees?"
    r"|bewerber\w*|student\w*|studierende\w*|schuler\w*|inhaber\w*|versicherte\w*|mieter\w*|mitarbeiter\w*"
    r"|teilnehmer\w*|etudiant\w*|eleves?|assuree?s?|locataires?|titulaires?|boursi\w+|salariee?s?|enfant|fils|fille"
    r"|alumn\w*|estudiantes?|asegurad\w*|becari\w*|inquilin\w*|titular|trabajador\w*|hij[oa]|menor|child|son|daughter"
    r"|sohn|tochter|kind|minor|father|mother|parents?|vater|mutter|eltern|pere|mere|padres?|madres?|spouses?|epoux"
    r"|\w*familie|famille|familia|family|husband|wife|ehemann|ehefrau|mari|femme|espos[oa]s?|marido|mujer"
    r"|garant\w*|burge\w*|sponsor|auftraggeber\w*"
    r"|employer|arbeitgeber\w*|employeur|empleador\w*|landlord|vermieter\w*|bailleur|casero|arrendador\w*|deponent"
    r"|deudor\w*|debtor|borrower|declarante?|comparant|erschienene\w*|principal|mandant|vollmachtgeber\w*|payer"
    r"|stagiaires?|interns?|trainees?|volunteers?|volontaires?|voluntari[oa]s?|freiwillige\w*|praktikant\w*|mitglied\w*"
    r"|members?|socia|socio|adherente?s?|empresa|firma|company|entreprise"
    r"|besteller\w*|persona|personne|person|nin[oa]s?|girl|boy|madchen|junge|l(?:es)? (?:a|ont)"
)
# The paper itself and what papers grant, pay and prove.
_OWN_THINGS = (
    r"(?:this|these|dies\w*|cet|cette|ces)(?! (?:date|day|time|datum|tag|stand|delai)\b)|present\w*|hereby|hiermit"
    r"|above|obige\w*|vorstehend\w*|est[aeo]s?|par la presente"
    r"|admi\w+|places?|seats?|\w*registration|matricul\w*|enrol\w*|cover\w*|polic(?:y|ies)|insur\w*|contracts?"
    r"|agreements?|scholar\w*|grants?|award\w*|stipend\w*|accounts?|loans?|facility|guarantee\w*|bonds?|leases?"
    r"|tenanc\w*|room|flat|undertak\w*|commitments?|sponsor\w*|offers?|certificat\w*|statement|receipts?|deposits?"
    r"|balance|sums?|money|funds?|premiums?|tuition|marriage|degrees?|diplomas?|titles?|results?|scores?|translation"
    r"|powers?|consents?|status|participation|placement|internship|programme|income|salar\w*|wages?|cheques?|entry"
    r"|license|licen[cs]e|accredit\w*"
    r"|zulassung\w*|zusage\w*|zuerkennung|\w*platz\w*|einschreib\w*|immatrik\w*|\w*versicher\w*|\w*vertrag\w*|\w*schutz"
    r"|\w*stipendi\w*|\w*forderung|\w*konto\w*|darlehen\w*|kredit\w*|\w*burgschaft\w*|garantie\w*|\w*miet\w*|buchung"
    r"|anmeldung\w*|\w*bescheinigung\w*|\w*bestatigung\w*|bescheid|\w*urkunde|\w*zeugnis\w*|\w*prufung\w*|grad|titel"
    r"|\w*verpflichtung\w*|\w*erklarung\w*|einwilligung\w*|zustimmung\w*|\w*vollmacht\w*|mitgliedschaft\w*|beitrag\w*"
    r"|\w*zahlung\w*|guthaben|betrag\w*|summe|gehalt|lohn|stelle|ehe|praktik\w*|teilnahme|studium|ausbildung|unterricht"
    r"|original\w*|ubersetzung\w*|mittel|haftung|anspruch\w*|auszug|dokument|schreiben|papiere"
    r"|inscriptions?|assurance\w*|contrats?|conventions?|bourses?|aides?|comptes?|prets?|credits?|cautions?|bail"
    r"|adoption\w*|adopcion\w*|paternit\w*|paternidad|filiacion|banque|banco|bank|austausch\w*|echange|intercambio"
    r"|exchange|eintrag\w*|filiation|actas?|expediente|schule|school|ecole|escuela|logement|chambre|maison"
    r"|immeuble|haus|wohnung|zimmer|gebaude|house|building|casa|piso|vivienda|edificio|attestations?"
    r"|diplomes?|resultats?|engagements?|prises? en charge|offres?|affiliation"
    r"|cotisations?|garanties?|couvertures?|versements?|virements?|soldes?|sommes?|fonds|salaires?|emplois?|poste"
    r"|mariages?|stages?|scolarite|formation|procurations?|pouvoirs?|mandats?|autorisation\w*|consentements?|accords?"
    r"|traductions?|originaux|droits|actes?|quittances?|visas?|visum|visado"
    r"|admision\w*|plazas?|inscripcion\w*|seguros?|polizas?|coberturas?|contratos?|convenios?|becas?|ayudas?|cuentas?"
    r"|prestamos?|avales?|aval|alquiler|habitacion|reservas?|certificados?|constancias?|titulos?|compromisos?|ofertas?"
    r"|afilia\w*|cuotas?|saldos?|dinero|depositos?|importes?|salarios?|empleos?|matrimonios?|practicas|participacion"
    r"|poder(?:es)?|autoriza\w*|consentimientos?|traduccion\w*|estado|firmas?|signatures?|\w*unterschrift\w*"
    r"|seal|sello|siegel|cachet|asignacion|power|files?|payments?|rents?|charges?|loyers?|recibos?|pagos?"
    r"|lastschrift\w*|\w*gebuhr\w*|fees?"
    r"|tests?|exams?|examen\w*|epreuves?|pruebas?|groupes?|groups?|grupos?|gruppe|cours|courses?|cursos?|\w*kurs\w*"
    r"|clases|classes|diplom\w*|ordres?|orders?|prelevements?|instal\w+|dossiers?|claims?|forderung\w*"
    r"|schecks?|papers?|documents?|letters?"
)
HOLDERS = lazily(rf"\b(?:{_PERSONS})\b")
_POINTED = lazily(rf"\b(?:{_PERSONS}|{_OWN_THINGS})\b")
# "Had been cancelled", "avait été rejetée", "habían sido anuladas": over when the next thing happened.
_HAD = lazily(
    r"\b(?:avait|avaient|avais|aviez|avions) (?:\w+ ){0,3}(?:ete )?(?:\w+ )?$|\bhad (?:\w+ )?been (?:\w+ )?$"
    r"|\bhabian?(?: \w+)? sido $|\b(?:aviez|avais) (?:\w+ ){1,6}puis $"
)
# A rule: many that are named as nobody's, or one as any other, and what is done with them now and always.
_NOBODYS = lazily(
    r"^(?:(?:\d+|[a-z]|and|und|y|et) )*(?!(?:this|these|your|his|her|our|my|the|its|all|both|dies\w*|ihre\w*|seine\w*"
    r"|unsere\w*|die|der|das|beide|alle|est[ae]s|sus|mis|nuestr\w+|las|los)\b)"
    r"(?!.*\b(?:die|the|los|las|wir|we|you|sie|they) (?:\w+ )?(?:are|sind|son)$)[a-z]\w+(?: \w+){0,10}? (?:are|sind"
    r"|son)$"
)
_ANY = lazily(
    r"^(?:(?:\d+|[a-z]|and|und|y|et) )*(?:an?|eine?|une?|una?) (?!(?:erste|zweite|first|second|premiere?"
    r"|primer[ao]?)\b)"
    r"(?:\w+ ){1,8}(?:is|ist|est|es|gilt|reste|bleibt)$"
)
# What is granted to each of many, and so to the holder.
_GRANTED = lazily(
    r"^(?:all |alle )?(?:courses|places|admissions|enrolments|scholarships|grants|policies|contracts|guarantees|loans"
    r"|payments|rooms|\w*kurse|\w*platze|zulassungen|immatrikulationen|stipendien|versicherungen|vertrage|zahlungen"
    r"|burgschaften|darlehen|zimmer|cours|places|inscriptions|admissions|bourses|contrats|garanties|cursos|plazas"
    r"|admisiones|matriculas|becas|polizas|contratos|pagos|avales) (?:are|sind|sont|son)$"
)
_OF_A_DAY = lazily(
    r"\b(?:\d{4}|since|seit|depuis|desde|today|heute|ce jour|hoy|now|nun|hereby|hiermit|january|february|march|april"
    r"|june|july|august|september|october|november|december)\b"
)
_FREED = lazily(
    r"\b(?:waiting list|liste d attente|warteliste|nachruckliste|lista de espera) (?:\w+ ){0,4}?"
    r"(?:plus|no longer|nicht mehr|ya no)\b|\b(?:no longer|nicht mehr|ya no|n \w+ plus|ne \w+ plus) (?:\w+ ){0,3}?"
    r"(?:waiting list|liste d attente|warteliste|nachruckliste|lista de espera)\b"
)
# What every such paper keeps in hand: a number, a form, a list, a model that is out of use.
_OFFICE = lazily(
    r"\b(?:waiting list|liste d attente|warteliste|nachruckliste|lista de espera|(?:ce|c|cela|ceci|das|dies|this|that"
    r"|it"
    r"|eso|esto) (?:is|n est|ist|es|no es|ya no es)(?: (?:plus|nicht mehr|no longer))? ?(?:le |the |der |el )?"
    r"(?:cas|case|fall|caso))\b"
)


# A sentence that names a case, of which the next one tells what follows.
_CASE_OF = lazily(
    r"^(?:(?:\d+|[a-z]|and|und|y|et) )*(?:en cas|in case|in the event|en caso|im falle?|wenn|falls|wer|whoever|anyone"
    r"|si"
    r"|if|should|quiconque|quien|tout|toute|todo|toda|any|every|jede[rsnm]?|cualquier|l[ea] \w+ qui|el \w+ que)\b"
)


# "Queda cancelada dicha anotación": a subject behind that is one spoken of before.
_MANY = lazily(r"^(?:(?:\d+|[a-z]) )*(?:les|the|die|los|las) [a-z]\w{2,}")
_BEHIND = lazily(r"^(?:dich[oa]s?|aquel\w*|es[ea]s?|jene[rsnm]?|that|those) [a-z]\w{2,}")


def points_here(before: str, behind: str, text: str) -> bool:
    """Whether a clause speaks of the holder, of who gives the paper, of the paper or of what papers grant.

    One that names no thing before its trouble, nor another one behind it, is about the paper itself.
    """
    if _POINTED.search(text):
        return True
    return NAMED.search(before) is None and _MANY.match(before) is None and _BEHIND.match(behind) is None


def names_case(sentence: str) -> bool:
    """Whether a sentence begins with the case of which it speaks: "En cas de fraude", "Whoever …"."""
    return _CASE_OF.match(sentence) is not None


def was_before(until: str) -> bool:
    """Whether the words up to a trouble put it before something else that happened."""
    return _HAD.search(f"{until} ") is not None


def is_rule(until: str, behind: str) -> bool:
    """Whether what is told in the present, by the words up to its verb, is told of anybody's."""
    ruled = _NOBODYS.match(until) or _ANY.match(until)
    if ruled is None or _GRANTED.search(until):
        return False
    return not (HOLDERS.search(f"{until} {behind}") or _OF_A_DAY.search(f"{until} {behind}"))


def is_of_office(text: str) -> bool:
    """Whether what is no longer so is a waiting list, or whatever was said before."""
    if _FREED.search(text):
        return True
    return _OFFICE.search(text) is not None and not GOODS.search(text)

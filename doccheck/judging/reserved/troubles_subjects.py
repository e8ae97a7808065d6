"""Of whom or of what a trouble must be told to be one of the paper: its holder, itself, or a thing that papers grant.

"The first card was refused", "die Probezeit ist abgelaufen", "el huésped canceló": none of these is the paper's. A
clause that names nothing ("annulé le 3 mai") is about the paper itself.
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily

# What a paper grants, proves or rests on, and the paper itself, in any of the languages.
_THINGS = (
    # English
    r"admi\w+|places?|seats?|enrol\w*|regist\w*|matriculat\w*|cover\w*|polic(?:y|ies)|insur\w*|contracts?|agreements?"
    r"|scholar\w*|grants?|award\w*|fellowships?|bursar\w*|stipends?|allowances?|accounts?|loans?|credits?|guarantee\w*"
    r"|leases?|tenanc\w*|rooms?|flats?|houses?|homes?|booking\w*|reservation\w*|courses?|classes|programmes?|programs?"
    r"|stud(?:y|ies)|degrees?|diplomas?|certificat\w*|letters?|documents?|papers?|statements?|receipts?|results?"
    r"|scores?"
    r"|marks?|grades?|exam\w*|stay\w*|visas?|consent\w*|authori\w*|powers?|mandates?|deeds?|attorney|undertak\w*"
    r"|commitments?|sponsor\w*|offers?|membership\w*|premiums?|contributions?|payments?|instal\w+|fees?|funds?|funding"
    r"|money|sums?|balances?|deposits?|salar\w*|wages?|jobs?|employ\w*|positions?|posts?|marriage|union|partnership\w*"
    r"|famil\w*|invitation\w*|internship\w*|placements?|exchanges?|schools?|university|colleges?|institutes?|license\w*"
    r"|licen[cs]e\w*|accredit\w*|recognition|permits?|benefits?|claims?|liabilit\w*|custody|rights?|signatures?|seals?"
    r"|translations?|records?|entr(?:y|ies)|income|business|company|firm|bonds?|shares?|savings?|amounts?|transfers?"
    r"|participation|attendance|status|transcripts?|thesis|semesters?|terms?|years?|titles?|names?|dates?|originals?"
    r"|cop(?:y|ies)|scheme|foundation|support|arrangement\w*|accommodation|residen\w*|lodging|hosts?|approvals?"
    r"|decision"
    # German
    r"|zulassung\w*|\w*platz|\w*platze|\w*platzes|einschreib\w*|immatrik\w*|\w*versicher\w*|\w*vertrag\w*|\w*schutz\w*"
    r"|stipendi\w*|\w*forder\w*|\w*konto\w*|darlehen\w*|\w*kredit\w*|burgschaft\w*|garantie\w*|\w*miet\w*|\w*wohnung\w*"
    r"|\w*zimmer\w*|buchung\w*|\w*kurs\w*|studi\w*|\w*diplom\w*|\w*zeugnis\w*|\w*bescheinigung\w*|\w*bestatigung\w*"
    r"|\w*bescheid\w*|\w*urkunde\w*|\w*schreiben|dokument\w*|beleg\w*|quittung\w*|\w*ergebnis\w*|\w*note\w*"
    r"|\w*prufung\w*"
    r"|\w*leistung\w*|\w*aufenthalt\w*|visum\w*|visa|einwilligung\w*|zustimmung\w*|\w*vollmacht\w*|\w*verpflicht\w*"
    r"|zusage\w*|angebot\w*|\w*mitglied\w*|\w*beitrag\w*|\w*zahlung\w*|\w*gebuhr\w*|\w*betrag\w*|\w*guthaben|\w*geld\w*"
    r"|gehalt\w*|lohn\w*|arbeit\w*|anstellung\w*|beschaftigung\w*|ehe\w*|partnerschaft\w*|familie\w*|einladung\w*"
    r"|praktik\w*|austausch\w*|\w*schul\w*|\w*universitat\w*|\w*erlaubnis\w*|genehmigung\w*|anerkennung\w*|abkommen\w*"
    r"|vereinbarung\w*|zuerkennung|bewilligung|grad|titel|\w*semester\w*|\w*jahr\w*|einkommen|firma|betrieb|unternehmen"
    r"|police\w*|deckung|anspruch|haftung|original\w*|abschrift\w*|ubersetzung\w*|unterschrift\w*|\w*uberweisung\w*"
    r"|sorgerecht|teilnahme|aufnahme|unterkunft|haus\w*|hilfe|mittel|bearbeitung|auszug|eintrag\w*|sperre|einlage\w*"
    r"|anmeldung|\w*summe\w*|raten?|verlangerung|beziehung|adresse|anschrift|lehrgang|studiengang\w*|abschluss\w*"
    r"|beihilfe"
    # French
    r"|inscription\w*|assuranc\w*|contrats?|conventions?|bourses?|allocations?|aides?|comptes?|prets?|caution\w*|bail"
    r"|baux|logements?|chambres?|appartements?|maisons?|hebergements?|cours|formations?|etudes|diplomes?|certificats?"
    r"|attestations?|lettres?|actes?|releves?|recus?|quittances?|resultats?|notes?|examens?|epreuves?|sejours?"
    r"|consentements?|autorisation\w*|procurations?|pouvoirs?|mandats?|engagements?|prises? en charge|offres?"
    r"|adhesion\w*"
    r"|affiliation\w*|cotisations?|paiements?|virements?|versements?|frais|droits?|sommes?|montants?|soldes?|fonds"
    r"|argent|depots?|salaires?|emplois?|postes?|mariages?|pacs|familles?|invitations?|stages?|echanges?|ecoles?"
    r"|lycees?"
    r"|universites?|garanties?|polices?|couvertures?|agrement|accords?|decisions?|titres?|grades?|annees?|semestres?"
    r"|revenus?|entreprise|societe|original\w*|copies?|traduction\w*|signatures?|cachets?|dossiers?|cheques?|credits?"
    r"|cures?|prestations?|gage|nantissement|tutelle|filiation|union|accueil|participation|admissibilite|rentree"
    r"|mention\w*|section|ouverture|habilitation|reconnaissance|domicile|adresse|residence|prise|visas?"
    # Spanish
    r"|admision\w*|plazas?|matricula\w*|inscripcion\w*|seguros?|polizas?|coberturas?|contratos?|convenios?|becas?"
    r"|ayudas?"
    r"|cuentas?|prestamos?|creditos?|avales?|aval|alquiler\w*|viviendas?|habitacion\w*|pisos?|casas?|alojamientos?"
    r"|reservas?|cursos?|clases|estudios?|titulo\w*|certifica\w*|constancias?|cartas?|actas?|documentos?|recibos?"
    r"|notas?"
    r"|resultados?|examen\w*|estancias?|visados?|consentimientos?|autoriza\w*|poder\w*|compromisos?|ofertas?|afilia\w*"
    r"|cuotas?|pagos?|tasas?|importes?|saldos?|fondos?|dinero|depositos?|salarios?|sueldos?|empleos?|puestos?"
    r"|matrimonios?|familias?|invitacion\w*|practicas|intercambios?|colegios?|escuelas?|universidad\w*|garantias?"
    r"|primas?"
    r"|concesion\w*|resolucion\w*|grados?|ano|semestres?|ingresos?|empresa|negocio|originales?|copias?|traduccion\w*"
    r"|firmas?|sellos?|transferencias?|prestacion\w*|derechos?|custodia|patria potestad|acuerdos?|acogida|participacion"
    r"|bajas?|fianzas?|remesas?|inversion\w*|padron|empadronamiento|domicilio|desembolsos?|estados?|carrera|programa\w*"
)
_THINGS += (
    r"|tests?|pruebas?|sittings?|sessions?|sesion\w*|convocatoria\w*|proceed\w*|verfahren\w*|procedures?"
    r"|procedimiento\w*|tramit\w*|rents?|invoices?|bills?|debts?|rechnung\w*"
    r"|schulden?|loyers?|factures?|dettes?|renta|facturas?|deudas?"
    r"|\w*schecks?|checks?|charge|lastschrift\w*|antrag\w*|applications?|demandes?|solicitud\w*|candidature\w*"
)
# Who holds it or gives it, and what points at the paper.
_HOLDERS = (
    r"he|she|you|they|his|her|your|their|it|its|we|our|i|my|me|this|these|above|aforesaid|said|named|present|mr|mrs|ms"
    r"|miss|mx|er|sie|es|ihr\w*|sein\w*|wir|unser\w*|ich|mein\w*|dies\w*|genannte\w*|herr\w*|frau|il|elle|ils|elles"
    r"|vous|votre|vos|son|sa|ses|leur|leurs|nous|notre|nos|je|j|mon|ma|mes|ce|cet|cette|ces|celui|celle|mme|mlle|m"
    r"|monsieur|madame|mademoiselle|interesse\w*|ella|ellos|usted\w*|su|sus|nuestr\w*|mi|mis|yo|est[eao]s?|dich[oa]s?"
    r"|don|dona|sr|sra|srta|senor\w*|interesad[oa]|le|les|lo|la misma|el mismo|dd?"
    r"|applicants?|candidate?s?|candidat\w*|students?|pupils?|holders?|insured|tenants?|beneficiar\w*|employees?"
    r"|guests?"
    r"|bewerber\w*|student\w*|studierende\w*|schuler\w*|inhaber\w*|versicherte\w*|mieter\w*|mitarbeiter\w*"
    r"|teilnehmer\w*"
    r"|etudiant\w*|eleves?|assuree?s?|locataires?|titulaires?|boursi\w+|salariee?s?|enfant|fils|fille|alumn\w*"
    r"|estudiantes?|asegurad\w*|becari\w*|inquilin\w*|titular\w*|trabajador\w*|hij[oa]|menor|child|son|daughter|sohn"
    r"|tochter|kind|minor|pere|mere|padres?|madres?|father|mother|parents?|vater|mutter|eltern|spouses?|husband|wife"
    r"|ehemann|ehefrau|gatt\w+|epoux|epouse|mari|femme|espos[oa]|marido|mujer|bank|banque|banco|garant\w*|burge"
    r"|organi[sz]er|veranstalter|organisat\w+|organizador\w*|employer|arbeitgeber|employeur|empleador|landlord"
    r"|vermieter\w*"
    r"|bailleur|casero|arrendador\w*|client\w*|kund\w*|auftraggeber|customer|school|attorney|mandataire|apoderad\w*"
    r"|bevollmachtigte\w*|deponent|affiant|undersigned|unterzeichne\w+|soussignee?s?|comparecient\w+|otorgante"
    r"|declarante"
    r"|poderdante|mandante?|principal|grantor|donor|vollmachtgeber\w*|director\w*|universidad|instituto|facultad"
)
OWN = lazily(rf"\b(?:{_THINGS}|{_HOLDERS})\b")
# A subject that is named before the verb or, in Spanish and German, behind it.
NAMED = lazily(
    r"\b(?:the|an?|one|two|three|no|some|any|der|die|das|den|dem|eine?[rsnm]?|zwei|drei|le|la|l|un|une|deux|du|des|el"
    r"|los"
    r"|las|una|dos|tres) (?:\w+ ){0,2}?[a-z]\w{2,}"
)
# What is said of a person, or ends whatever it is said of: asked of nothing.
DAMNING = lazily(
    r"(?:exmatri\w+|\w*expel\w+|expuls\w*|expulso|convicted|sentenced|imprisoned|jailed|condamnee?s?|condenad[oa]s?"
    r"|verurteilt|forged|faked|falsifi\w+|falsificad[oa]s?|falsifie\w*|gefalscht|nachgemacht|erfunden|aufgeflogen"
    r"|insolvent|bankrupt|went bankrupt|pleite|zahlungsunfahig|uberschuldet|surendette\w*|divorced|divorcee?s?"
    r"|divorciad[oa]s?|geschieden|dropped out|left school|resigned|demission\w*|dimitio|dismissed|gefeuert|licenciee?s?"
    r"|despedid[oa]s?|evicted|desahuciad[oa]s?|quit|ran away|walked out|abgebrochen|disqualified|inhabilitad[oa]s?"
    r"|deregistered|unenrolled|abgemeldet|arbeitslos|causo baja|dio de baja|aberkannt)"
)

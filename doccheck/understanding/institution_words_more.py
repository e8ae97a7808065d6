"""Words by which institutions are called in further languages; folded, each to be compared as a whole."""

from __future__ import annotations

import re

ORGANISATION_WORD_MORE = re.compile(
    # Greek
    r"δημοσ|υπουργει\w*|πανεπιστημι\w*|σχολ[ηε]\w*|γυμνασι\w*|λυκει\w*|τραπεζα|ληξιαρχει\w*|νοσοκομει\w*|εταιρει?α|εταιρια|"
    r"προξενει\w*|πρεσβει\w*|περιφερει\w*|συμβολαιογραφ\w*|ινστιτουτ\w*|διευθυνση|πρωτοδικει\w*|εφετει\w*|"
    # Slavic
    r"общин\w*|општин\w*|кметств\w*|училищ\w*|универзитет\w*|висок\w*школ\w*|болниц\w*|"
    r"ured|uredu|opcina|opstina|sveuciliste\w*|veleuciliste\w*|bolnica|osiguranje|zavarovalnic\w*|"
    r"urad\w*|obec|nemocnice|nemocnica|pojistovn\w*|poistovn\w*|vysoka|stredni|krajsk\w+|okresn\w+|"
    # Baltic, Finnish, Estonian
    r"savivaldyb\w*|mokykla|ligonin\w*|pasvaldib\w*|vidusskola|augstskola|slimnica|linnavalitsus|ulikool|kool|"
    r"\w*virasto|yliopisto|ammattikorkeakoulu|kaupunki|kunta|\w+laitos|sairaala|"
    # Nordic
    r"kommune?|\w+verket|\w+myndighet\w*|hogskola\w*|hogskole\w*|hojskole|\w+styrelse\w*|forsakringskassan|sjukhus\w*|"
    r"tingrett\w*|tingsratt\w*|folkeregister\w*|"
    # Dutch
    r"gemeente|hogeschool|universiteit\w*|ministerie|rechtbank|ziekenhuis|stichting|vereniging|verzekering\w*|"
    r"zorgverzekeraar\w*|politie|"
    # Hungarian
    r"\w*egyetem\w*|\w*iskola\w*|\w*hivatal\w*|onkormanyzat\w*|korhaz\w*|biztosito|alapitvany|rendorseg\w*|"
    # Albanian, Indonesian, Malay
    r"bashkia|drejtoria|gjykata|shkolla|dinas|kementerian|kelurahan|kecamatan|sekolah|kepolisian|yayasan|kedutaan|"
    # French, Spanish, Italian
    r"tresorerie|rectoria|vicerrectoria|anagrafe|casellario"
)

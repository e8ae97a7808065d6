"""What numbers are called in further languages: Greek, Slavic, Baltic, Nordic, Hungarian, Georgian, Indonesian, Hebrew.

Beginnings of words, without accents and in small letters, to be joined to those of `number_labels`.
"""

from __future__ import annotations

OWN_MORE = (
    # Greek
    r"πρωτ|πιστοποιητ|βεβαιωσ|ληξιαρχικ|πραξ|απολυτηρ|πτυχι|φακελ|συμβολαι|τιμολογ|αποδειξ|αποφασ|αιτησ|εγγραφ|"
    # Slavic and Baltic
    r"\w*jednac|jednaciho$|spisov|\w*spis$|potvrz|osvedc|vysvedc|smlouv|zmluv|faktur|rozhodn|klasa$|urbroj$|uverenj|potvrd|"
    r"ugovor|racun$|izvod|izvjesc|изх$|удостовер|свидетелств|извод|уверењ|потврд|рјешењ|решењ|уговор|рачун|"
    r"pazym|sutart|saskait|apliec|izzin|ligum|toend|tunnist|lepin|"
    # Nordic and Dutch
    r"diarie|dnr$|dnro|arende|sags|journal|beviset|intyg|vitnemal|eksamensbevis|kvittering|kvitto|"
    r"kenmerk|factuur|bewijs|akte|verklaring|beschikking|todistus|asianumero|"
    # Hungarian
    r"ugyszam|iktato|\w*okmany|okirat|bizonyitvany|igazolas|szamla$|szerzodes|oklevel|hatarozat|"
    # Indonesian, Malay
    r"surat|ijazah|akta|kutipan|sertifikat|kuitansi|sijil|perjanjian|"
    # Arabic, Hebrew, Persian
    r"(?:ال)?(?:ايصال|وصل|فاتور|بوليص|قرار|اشعار|وثيق|ملف|كشف|طلب|شهاد|مرجع|عقد|رسم$|صك|قيد|تسلسل|بيان|افاد|سند|محضر|صحيف)|"
    # Georgian
    r"მოწმობ|ცნობ|ამონაწერ|დოკუმენტ|"
    r"אסמכתא|תעודה|אישור|מסמך|סימוכין|گواهی|نامه|سند|پرونده"
)
OTHER_MORE = (
    r"(?:ال)?(?:حساب|جواز|سفر$|هوي|تعريف|هاتف|ضريب|اجتماعي|تجاري|قومي|تسجيل|طالب)|قانون|القانون|مرسوم|المرسوم|"
    r"λογαριασμ|διαβατηρι|ταυτοτητ|αφμ$|αμκα$|τηλ$|μητρωου|νομο[συ]|"
    r"\w*uct[ue]?$|rodne|obcansk|zakon|osobn|oib$|jmbg|maticn|telefon|сметк|рачуна|личн|егн$|еик$|булстат|"
    r"asmens|saskaitos|konta|"
    r"person(?:nummer|nr)|kontonr|organisationsn|orgnr|bsn$|kvk$|rekening|btw$|henkilotun|"
    r"adoszam|bankszaml|szemelyi|taj$|cegjegyzek|"
    r"nik$|npwp|paspor|ktp$|חשבון|דרכון|זהות|כתובת|حساب|گذرنامه|کارت|ملی"
)
# Signs of numbers: "αρ.", "č.", "br.", "бр.", "št.", "szám", "nomor".
SIGN_MORE = (
    r"(?<![^\W\d_])(?:ნომერი|αρ(?:ιθμ(?:[όο][ςσ]|\.)?|\.)|č\.|čís(?:lo|\.)|št(?:evilka|\.)|broj|број|бр\.|numurs|numeris|"
    r"nomor|nombor)(?![^\W\d_])|(?<=[^\W\d_])száma?(?![^\W\d_])"
)

"""Labels of names beside those of `name_labels`: of more languages of Europe and Asia, and how the registers, banks
and schools of Russia, Ukraine, Poland, Romania, Moldova, Turkey, Portugal, Brazil, Italy and Vietnam ask. Folded by who
reads them; the keys are those of `name_labels`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.understanding.fold import fold

MORE: dict[str, str] = {
    "surname": """
        тегі|фамилиясы|фамилияси|familiyasi|прозвішча|презиме|priimek|prezime|příjmení|priezvisko|családi név
        |családi neve|vezetéknév|geslachtsnaam|achternaam|familienaam|efternamn|efternavn|etternavn|sukunimi|pavardė
        |uzvārds|perekonnanimi|mbiemri|επώνυμο|επώνυμο τέκνου|текущая фамилия|фамилия заявителя|прізвище заявника
        |фамилия ребенка|прізвище дитини|nazwisko dziecka|nazwisko i nazwisko rodowe|numele copilului|çocuğun soyadı
        |apelidos do titular|sobrenomes|cognome del titolare|nazwisko noszone po zawarciu małżeństwa
        """,
    "birth_name": """
        фамилия при рождении|прізвище при народженні|фамилия до брака|прежняя фамилия|попереднє прізвище
        |nazwisko poprzednie|nazwisko panieńskie|nume la naștere|numele la naștere|nume avut anterior|kızlık soyadı
        |apellido de nacimiento|apellido de nacida|apelido à nascença|sobrenome ao nascer|cognome di nascita
        |nom d'origine|nazwisko przy urodzeniu|nume de naștere|doğum soyadı|ursprünglicher name|früherer name
        |nom de jeune fille|former surname|previous surname|apellido anterior|apellidos anteriores
        |rodné příjmení|rodné priezvisko|születési név|geboortenaam|apelido de solteira|sobrenome de solteira
        """,
    "given_names": """
        аты|есімі|исми|імя|імена|имена|собствено име|jméno|jména|utónév|utóneve|keresztnév|voornamen|voornaam|förnamn
        |fornavn|etunimi|etunimet|vardas|vārds|eesnimi|emri|όνομα|власні імена|имя имена|prenumele copilului|nomi
        |eigenname|eigenname vorname|nomes do titular|prenume copil|çocuğun adı|имя ребенка|власне ім'я дитини
        |imię dziecka|imię nazwisko imię
        |imię imiona dziecka|nomes e
        """,
    "patronymic": """
        әкесінің аты|отасининг исми|otasining ismi|атасынын аты|atasının adı|ata adı|імя па бацьку|бащино име
        |vatersname|patronymikon|patronímico|patronymique|prénom patronymique|nom du père patronyme
        |patronimicul|patronimic|patronimico|otčestvo|отчество при наличии|по батькові за наявності
        """,
    "full_name": """
        alumno en movilidad|alumna en movilidad|estudiante en movilidad|alumno de intercambio|alumna de intercambio
        |estudiante de intercambio|élève en mobilité|étudiant en mobilité|étudiante en mobilité|étudiant e en mobilité
        |exchange student|incoming student|outgoing student|mobility participant|visiting student|austauschschüler
        |austauschschülerin|austauschstudent|austauschstudentin|gaststudent|gaststudentin|studente in mobilità
        |studentessa in mobilità|alunno in mobilità|alunna in mobilità|estudante em mobilidade|aluno em mobilidade
        |porteur du document|porteur de l'acte|détenteur du document|porteuse du document|bearer of the document
        |holder of the document|document holder|bearer of document|inhaber der urkunde|inhaberin der urkunde
        |inhaber des dokuments|vorleger|portador del documento|portadora del documento|titular del documento
        |portador do documento|portador a do documento|titular do documento|intestatario del documento
        |portatore del documento|posiadacz dokumentu|titularul documentului|belge sahibi
        |предъявитель документа
        |пред'явник документа|владелец документа|citizen|citoyen|citoyenne|vatandaş|obywatel ka|cetățean
        |in favour of the stay of|in favor of the stay of|for the stay of|for the studies of
        |in favour of the studies of
        |zugunsten des aufenthalts von|für den aufenthalt von|für das studium von|en faveur du séjour de
        |pour le séjour de|pour les études de|a favor de la estancia de|para la estancia de|para los estudios de
        |per il soggiorno di|a favore del soggiorno di|para a estadia de|para os estudos de|
        ime i prezime|prezime i ime|име и презиме|презиме и име|jméno a příjmení|příjmení a jméno|meno a priezvisko
        |priezvisko a meno|családi és utónév|név|naam|voor en achternaam|namn|navn|fulde navn|nimi|ονοματεπώνυμο
        |υπόχρεος
        |тегі аты|тегі аты әкесінің аты|аты жөні|т а ә|фамилияси исми|f i sh|трите имена|три имена|имена по документ
        |гражданин ка|громадянин ка|азамат ша|студент ка|учащийся|фамилия имя и отчество|фамилия и имя|имя и фамилия
        |имя фамилия|полное имя|имя полностью|фио полностью|прізвище власне ім'я по батькові|прізвище власне ім'я
        та по батькові|прізвище ім'я та по батькові|прізвище ім'я|ім'я та прізвище|ім'я прізвище|прізвище та власне ім'я
        |прізвище власне ім'я|повне ім'я|особа|лицо|фамилия имя отчество при наличии|фио при наличии
        |sujeito passivo|sujeito passivo a|nome do sujeito passivo|nome do sujeito passivo a
        |nome civil|nome do beneficiário|nome do correntista|nome da correntista|sr a|o a aluno a|aluno a|segurado a
        |cognome nome|nome cognome|studente ssa|generalità|lo a studente ssa|il la signor a|alunno a
        |ilgilinin adı soyadı|adı soyadı unvanı|unvanı adı soyadı|isim soyisim|ismi soyismi|müracaat eden
        |müracaat sahibi|talep eden|vekalet veren|vekâlet veren|davet edilen|sayın|adına düzenlenen|hak sahibi
        |họ tên người bệnh|người bệnh|ông bà|ông|bà|thí sinh|họ tên thí sinh|họ tên học viên|tên tài khoản
        |nazwisko i imię imiona|imię imiona i nazwisko|dane osoby|pan i|pani pan|imię i nazwisko osoby|osoba
        |numele și prenumele titularului|nume complet|dl dna|domnul doamna|persoana asigurată
        """,
    "perhaps holder": """
        subsemnatul|subsemnata|subsemnatul a|subsemnatul subsemnata|il sottoscritto|la sottoscritta|sottoscritto
        |sottoscritta|sottoscritto a|il la sottoscritto a|io sottoscritto a|abaixo assinado|o abaixo assinado
        |a abaixo assinada|niżej podpisany|niżej podpisana|niżej podpisany a|ja niżej podpisany|ja niżej podpisana
        |ja niżej podpisany a|нижеподписавшийся|нижеподписавшаяся|я нижеподписавшийся|tôi là|tôi tên là|tên tôi là
        |aile ferdi|hak sahibi aile ferdi|aile bireyi|familienangehöriger|familienangehörige|członek rodziny|член семьи
        |член сім'ї|membru de familie|membro della famiglia|agregado familiar
        |enfant à charge|enfants à charge|hijo a cargo|hija a cargo|figlio a carico|figlia a carico|dependent child
        |unterhaltsberechtigtes kind|filho a cargo|filha a cargo
        |firma|assinatura do titular|firma del titolare|beyan eden|taahhüt eden|от|от кого|від|від кого
        """,
}
# "İlgilinin adı soyadı", "ФИО обучающегося", "Họ và tên người học": whoever it is, unless it is a parent or an office.
_WHOSE = re.compile(
    r"(?:(?:\w+ ){1,3}(?:ad(?:i)?(?: ve)? soyad(?:i)?|isim soyisim|ismi soyismi)|"
    r"(?:фио|ф и о|піб|п і б|фамилия имя отчество|прізвище ім я(?: та)? по батькові|прізвище та ім я|имя и фамилия) "
    r"(?:обуча|учащ|учен|студент|слуш|заявит|владел|держат|клиент|пациент|сотрудн|работн|застрах|вкладч|абонент|"
    r"получат|плательщ|ребен|гражд|физич|лица|покупат|наним|аренд|жильц|участн|кандид|абитур|здобув|учня|учени|клієнт|"
    r"заявник|власник|пацієнт|працівн|платник|отримув|дитини|особи|вступн|споживач|мешкан|орендар)\w*(?: \w+)?|"
    r"ho (?:va )?ten (?:nguoi (?:hoc|benh|duoc|lao|thue|huong)|sinh vien|hoc|thi sinh|khach|chu|benh nhan|ung vien)"
    r"(?: \w+){0,3}|"
    r"(?:imie i nazwisko|nazwisko i imie|imie nazwisko) (?:student|ucz|ubezp|pracown|posiad|klient|wniosk|pacjent|"
    r"uczest|dziec|kandyd|najem|stypend|absolw|osoby|stazyst|praktyk|wolont|cudzoz|podatn|emeryt)\w*(?: \w+){0,2}|"
    r"(?:nume(?:le)? si prenume(?:le)?) (?:student|elev|client|titular|asigur|pacient|angajat|salariat|candidat|"
    r"beneficiar|copil|solicit|locatar|bursier|absolv|persoan)\w*(?: \w+)?)"
)
_OFFICES = re.compile(
    r"нотари|нотарі|руковод|керівник|директор|ректор|врач|лікар|перекладач|переводчик|инспектор|інспектор|секретар|"
    r"начальник|отца|матери|батька|матері|супруг|чоловік|дружин|представител|представник|родител|батьків|опекун|опікун|"
    r"поручител|kierownik|dyrektor|lekarz|tlumacz|ojca|matki|rodzic|opiekun|malzonk|pracodaw|reprezent|tatal|mame|"
    r"parint|director|notar|medic|traduc|angajator|yetkili|mudur|memur|baba|anne|ana |veli|vasi|es(?:in)? |doktor|"
    r"hekim|tercuman|cevir|isveren|kefil|kiraya ver|ev sahib|mal sahib|ettiren|gonderen|odeyen|"
    r"\bcha\b|\bme\b|nguoi (?:lap|ky|nop|giam|dai)|giao vien|bac si|chong|vo$|pad|"
    r"mad|genitor|\bpai\b|\bmae\b|respons|medico|conjuge|coniug|tutor"
)


# "Name & father's name", "Nom, prénom et filiation", "Nombre y filiación": the holder's comes first.
WITH_FATHERS = re.compile(
    r"(?:full )?names?(?: of (?:the )?(?:candidate|student|applicant|scholar|fellow))? "
    r"(?:(?:and|with|amp) )?(?:father|parent|guardian|mother)s?(?: s)?(?: husband s)?(?: names?)?|"
    r"names? (?:and |with )?parentage|noms?(?: et)? prenoms?(?: et)? filiation|noms? et filiation|"
    r"(?:nombre|apellidos y nombres?|nombres? y apellidos?) y filiacion|nome e filiacao|name und vatersname"
)


def asks_for_whose_name(folded: str) -> bool:
    """Whether a folded label asks for the name of somebody who is no parent and holds no office."""
    if WITH_FATHERS.fullmatch(folded):
        return True
    return _WHOSE.fullmatch(folded) is not None and not _OFFICES.search(folded)


# "Prénoms du titulaire", "Apellidos de la inscrita", "Vorname des Kindes", "Holder's surname".
_PART_OF_WHOM = re.compile(
    r"(.+?) (?:de l|de la|del|de|des|der|du|d|of the|of|do|da|dello|della|dell|delle|degli) (.+)"
)
_WHOSE_PART = re.compile(r"(?:(?:the|votre|ihr|su) )?(\S+(?: \S+)?) s (.+)")


def parts_of_whom(folded: str) -> Iterator[tuple[str, str]]:
    """How a label may part into what it asks for and of whom."""
    if found := _PART_OF_WHOM.fullmatch(folded):
        yield found[1], found[2]
    if found := _WHOSE_PART.fullmatch(folded):
        yield found[2], found[1]


def more_labels() -> dict[str, str]:
    """Folded label → what it asks for."""
    return {
        fold(" ".join(label.split())): asks
        for asks, labels in MORE.items()
        for label in labels.replace("\n", " ").split("|")
    }

"""Words of titles, authorities and forms in Russian, Ukrainian, Polish, Romanian, Turkish, Portuguese, Italian and
Vietnamese that are printed like names and belong to none: "ДОКУМЕНТ ОБ ОБРАЗОВАНИИ", "YURTTA KALDIĞINA DAİR BELGE"."""

from __future__ import annotations

from functools import cache, lru_cache

from doccheck.understanding.fold import fold
from doccheck.understanding.name_no_things import is_place, is_thing

# Beginnings of words.
_STEMS = """
    документ диплом справк довідк свидетельств свідоцтв удостоверен посвідчен образован освіт квалифик кваліфік федерац
    республ министерств міністерств университет університет институт інститут академі академи колледж коледж гимназ
    гімназ лицей ліцей факультет кафедр отдел відділ управлен управлінн департамент комитет комітет служб центр банк
    договор договір заявлен заявк заява заяви доверенност довіреніст довіреност доручен выписк витяг виписк протокол
    решени рішенн наказ дата место місце рожден народжен гражданств громадянств паспорт серия серія номер адрес
    область области області район улиц вулиц нотариальн нотаріальн нотариат нотаріат реестр реєстр закон кодекс стать
    статт программ програм бакалавр магистр магістр специальност спеціальн страхов полис поліс фонд общество
    товариств компани компані акционерн акціонерн филиал філія філії посольств консульств генеральн государственн
    державн национальн національн украин україн российск російськ казахстан настоящ подтвержд підтвердж действител
    дійсн январ феврал апрел сентябр октябр ноябр декабр січн березня квітн травня червня липня серпн вересня жовтня
    листопада грудня сторон наймодател нанимател орендар орендодав арендодател арендатор исполнител заказчик виконав
    замовник сумма итого усього всього рубл гривн тенге семестр обучени навчан учебн навчальн учрежден закладу
    высшего вищої общего загальн среднего середн судимост выдачи видачі подпис підпис печать печатк контракт стипенд
    гарант письмо полугод основани підстав согласи згода перевод переклад апостил счет рахун вклад депозит
    оплат квитанц чек приглашен запрошен регистрац реєстрац прописк жительств проживан мешкан гуртожит общежит
    зачислен зарахуван поступлен вступ приемн приймальн студенческ студентськ ученическ учнівськ образовательн
    професси професі квалификацион итогов аттестац атестац екзаменац экзаменац комисси комісі председат місто
    tabelionat cartório notarial tabeliã
    decyzj zaświadczen odpis aktu urząd cywilneg wydział politechn szkoł dyplom świadectw umow oświadczen
    pełnomocnict wniosek wniosk polis ubezpiecz rachun wyciąg miejsc urodzen obywatelstw numer powiat wojewod
    rzeczpospolit ministerst komisj kierunek stypend zakład oddział spółk fundacj stowarzysz emerytur waloryzac
    legitymac zezwolen pobyt potwierdzen przelew najmu najem małżeńst zameldowan karalnoś rejestr ksiąg nauk
    uczelni licealn liceum stacjonarn świadczen społeczn
    adeverinț adeverint extras declaraț împuternicir contract diplomă diploma scrisoar cerere dovad sucursal agenți
    serviciul serviciu ministerul universitat facultat liceul școala colegiu primări municipi județ comuna românia
    românie moldovei nașteri naționalit cetățeni numărul adresa strada bursa burse asigurăr polița ianuarie februarie
    aprilie septembrie octombrie noiembrie decembrie învățămân căsători cazier judiciar notarial biroul găzduir
    închirier locațiun împrumut valabil eliberat semnăt ștampil direcți oficiul starea autorit
    belge cüzdan kimlik pasaport nüfus kayıt kaydı örneği dair bakanlığı müdürlü başkanlığı enstitü lisesi okulu yurdu
    yurtta bölüm sözleşme taahhüt vekalet vekâlet muvafakat dilekçe makama tarih konu adres mahallesi caddesi sokak
    ilçe valiliğ kaymakam noterliğ konsoloslu büyükelçi şubesi hesap bakiye tutar toplam sigorta poliçe cumhuriyet
    temmuz ağustos haziran öğrenim öğrenci kredi burslu gönüllülük sosyal güvenlik sağlık türkiye işyeri ücret bordro
    dekont makbuz fatura sınav mezuniyet transkript adli sicil ikamet yerleşim vukuatlı cilt
    müşavirli müsteşarl rektörlü dekanlı dernek vakıf vakf anonim limited şirket sanayi ticaret numarası soyadı
    certidão certidao atestad declaraç comprovant contrato termo escola escolar faculdade secretaria cartório
    conservatória municipal casamento óbito apólice seguro bolsa recibo pagamento salário folha processo edital
    portaria federal estadual artigo decreto matrícula diploma histórico licenciatura graduação mestrado doutor
    engenhari assinatura alojamento residênci hospedag mobilidade intercâmbio voluntari acordo protocolo despacho
    istitut accademi contratto locazion dichiarazion autocertific domanda modulo questura prefettura comune ufficio
    anagraf civile laurea facoltà dipartiment ateneo scuola borsa polizza assicurazion ricevut codice fiscal rilascio
    residenza nascita permesso soggiorno cittadinanza repubblica italiana ingegneri scienze economi architettur
    giurisprudenz medicina informatic prodotto lettera idoneità ammissione immatricol iscrizion triennal magistral
    ministero azienda società sanitari nazional europe design
"""
# Whole words, as they are printed; what a letter calls whom it is to.
_WHOLE = """
    aile ailesi ailenin
    adı soyadı ana-baba hanesi maaşı город города городе лист листа приказ приказа urzędu urzędzie vossa senhoria
    excelência giấy chứng phòng ủy hợp xã про об цим этим йому їй ему ей его наш наша ваш ваша він вона он она они вони
    dati dados datele данные дані bilgileri não consta nenhum nenhuma
    ofițer clienți niniejszym pani/pan işbu iş kendisi belirtilen adıgeçen
"""
_WORDS = frozenset(_WHOLE.split())
_KEY = 3


@cache
def _stems() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for stem in map(fold, _STEMS.split()):
        found.setdefault(stem[:_KEY], []).append(stem)
    return {key: tuple(stems) for key, stems in found.items()}


@lru_cache(maxsize=20_000)
def is_word_of_papers(word: str) -> bool:
    """Whether a word is of a title, an authority or a form."""
    if word.lower() in _WORDS:
        return True
    folded = fold(word)
    return is_thing(word, folded) or folded.startswith(_stems().get(folded[:_KEY], _NONE))


# What letters call whom they are to.
CALLED = frozenset({"V. Sa", "V. Sa.", "V. Exa", "V. Exa.", "V. S", "V. Ex", "S. Sa", "S. Exa", "Vs. Sa"})
_NONE: tuple[str, ...] = ("\0",)


@lru_cache(maxsize=4096)
def has_word_of_papers(text: str) -> bool:
    if text in CALLED or is_place(text):
        return True
    return any(is_word_of_papers(word.strip(".,;:()")) for word in text.split())

"""Papers of a register that are no such paper by their own words: a keepsake, or a translation by whoever it was."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

KINDS = frozenset(
    {"birth_certificate", "marriage_certificate", "partnership_certificate", "family_record", "criminal_record"}
)
_NOT_ONE = (
    Statement(
        thing=Words(
            """vaut ersetzt remplace replaces ersatz constitue constituye sustituye reemplaza equivale sostituisce
            gilt"""
        ),
        state=Words(
            """acte urkunde personenstandsurkunde geburtsurkunde heiratsurkunde auszug certificate
                certificado certificacion
            acta partida atto certidao zivilstandsurkunde document dokument extrait"""
        ),
        near=6,
        denied=True,
        unless=Words(
            """gultig* valid* valable signature unterschrift translation traduction ubersetzung extradic* extradition
            auslieferung* conducta conduct conduite leumund* fuhrung"""
        ),
    ),
    Statement(
        thing=Words(
            """valid gultig valable valido valida legal officiel* oficial official amtlich* rechtlich* juridique"""
        ),
        state=Words(
            """purposes zweck zwecke zwecken fins fines fin use gebrauch usage uso wert valeur valor value effet
            efectos"""
        ),
        near=4,
        denied=True,
        unless=Words(
            """without seal signature stempel siegel cachet sello unterschrift apostill* only succession inheritance
            probate erb* nachlass* successions sucesion* sucesori* herencia extradic* extradition elect* wahl* tax*
            steuer* fiscal* fiscales genealog*"""
        ),
    ),
    Statement(
        thing=Words("commemorative souvenir andenken keepsake erinnerungs* recuerdo commemorati* schmuckurkunde*"),
        state=Words(
            """certificate urkunde acte certificat certificado attestation geburtsurkunde birth naissance geburt"""
        ),
        near=5,
    ),
    Statement(
        thing=Words("jugement suppletif acte geburt eintrag naissance birth entry nacimiento inscripcion sentencia"),
        state=Words(
            """transcrit* transcribed inscrit* registered beurkundet eingetragen registrad* inscrito inscrita
            enregistre*"""
        ),
        near=7,
        denied=True,
        about=Words("encore noch yet aun todavia ancora ainda"),
    ),
)
# A line that is nothing but the heading of a translation.
_TRANSLATION_OF = lazily(
    r"(?:(?:freie|private|eigene|libre) )?(?:traduction|ubersetzung|traduccion|translation|traduzione|traducao)"
    r"(?: (?:libre|privee|non officielle|no oficial))? (?:du|de l|de la|des|de|aus dem|from|del|dal|do)(?: the)?"
    r" (?!rubri|menti|term|artic|titr|text)\w*(?:ais|ois|ien|isch|ischen|ish|ese|an|es|ol|ano|che"
    r"|ain|abe|usse|urc|urco|uso|indi|rdu|bic|ic|ano|inien)"
    r"(?: .{0,30})?"
)
_BY = lazily(
    r"\b(?:(?:traduite?|ubersetzt|translated|traducid[oa]|tradott[oa]|traduzid[oa]|ubertragen) (?:\w+ )?(?:par|von"
    r"|by|por|da|durch)"
    r"|(?:atteste|certifie|declare|declaro|certifico|bestatige|confirm|certify) (?:\w+ ){0,4}?(?:traduit|traducido"
    r"|ubersetzt|translated))\b"
)
_SWORN = lazily(
    r"\b(?:assermente\w*|expert\w*|juree?s?|vereidigt\w*|beeidigt\w*|ermachtigt\w*|bestellte?|sworn|jurad[oa]"
    r"|oficial|giurat\w*"
    r"|certified translator|official translator|juramentad[oa]|agree\w*)\b"
)
_HEAD = 6  # lines
# A note that the two whom a paper calls married are so no more; not that one of them had been divorced before.
_OF_MARRIAGES = frozenset({"marriage_certificate", "partnership_certificate", "family_record"})
_COUPLE = (
    r"(?:conyuges|contrayentes|esposos|epoux|conjoints|ehegatten|ehepartner|eheleute|spouses|parties|couple|coniugi|conjuges"
    r"|partenaires|partners|lebenspartner)"
)
_DISSOLVED = lazily(
    r"\b(?:se (?:han )?divorci(?:aron|ado)|se sont divorces|liessen sich scheiden|haben sich scheiden lassen"
    r"|hanno divorziato"
    r"|divorciaram se"
    rf"|{_COUPLE} (?:\w+ ){{0,4}}?(?:ont divorce|sont divorces|(?:have |were )?divorced|sind (?:\w+ ){{0,6}}?geschieden"
    r"|(?:estan|quedaron|se encuentran) divorciados)"
    r"|(?:ehe|mariage|matrimonio|marriage|partenariat|partnerschaft|lebenspartnerschaft|pareja de hecho"
    r"|casamento) (?:\w+ ){0,6}?"
    r"(?:(?:wurde|ist) (?:\w+ ){0,10}?(?:geschieden|aufgelost)|(?:a ete|est) (?:dissous|dissoute)|(?:was"
    r"|has been) dissolved"
    r"|(?:fue|ha sido|queda|quedo) disuelt[oa]|e stato sciolto|foi dissolvido)"
    r"|divorce (?:a ete )?prononce (?:par|le|entre)|divorcio (?:fue )?(?:decretado|inscrito) (?:por|el|en))\b"
)
_NOT_NOW = lazily(
    r"\b(?:no|ne|nicht|not|never|jamas|nunca|si|wenn|falls|if|precedent\w*|anterior\w*|fruher\w*|erste\w*|previous\w*"
    r"|former|first|padres|parents|eltern|vorehe)\b"
)


def no_entry(said: Said) -> Iterator[Sentence]:
    """The sentence that says it is no paper of a register, or the line that makes it an unsworn translation."""
    yield from stated(said, _NOT_ONE)
    if said.document.kind in _OF_MARRIAGES and _DISSOLVED.search(said.folded):
        told = (each for each in said.sentences if _DISSOLVED.search(each.folded))
        yield from (each for each in told if not _NOT_NOW.search(each.folded))
    if _SWORN.search(said.folded):
        return
    heads = (Sentence(text=line.text, evidence=(line.evidence,)) for line in said.document.lines[:_HEAD])
    yield from [each for each in heads if _TRANSLATION_OF.fullmatch(each.folded)][:1]
    yield from [each for each in said.sentences if _BY.search(each.folded)][:1]

"""Words that announce on which day a form was signed, a paper handed over, or printed."""

from __future__ import annotations

# fmt: off
SIGNED_AT = frozenset((
    "fait a", "fait le", "lieu et date", "lugar y fecha", "ort datum", "place and date", "done at", "date et signature",
    "fecha y firma", "datum und unterschrift", "date and signature", "firmado en", "signed at", "signed on", "signe a",
    "signe le", "date of signature", "date signed", "date de signature", "fecha de llenado", "ngay khai", "signature",
    "unterzeichnet am", "fecha de firma", "fecha de la firma", "firmado el", "rempli le", "ausgefullt am",
    "filled in on", "ngay dien phieu", "ngay dien", "ngay viet don", "작성일", "작성일자", "작성연월일", "작성 일자",
    "신청일", "신청일자",
    "제출일", "填表日期", "填写日期", "申请日期", "申請日期", "填表时间", "記入日", "申請日", "申請年月日", "作成日",
    "署名日",
    "дата заполнения", "заполнено", "дата заповнення", "дата подписания", "дата подачи", "data wypelnienia",
    "data completarii",
    "data preenchimento", "data de preenchimento", "data da assinatura", "assinado em", "data di compilazione",
    "data di firma",
    "luogo e data", "doldurma tarihi", "imza tarihi", "basvuru tarihi", "formun dolduruldugu tarih",
    "miejscowosc i data",
    "data podpisania", "data semnarii", "local e data", "تاريخ التوقيع", "تاريخ التعبئة", "حرر في", "حرر ب",
    "تاریخ تکمیل", "تحريرا في",
    "地点及日期", "日期及签名", "место и дата", "місце і дата", "yer ve tarih",
))
# fmt: on

HANDED_OVER = frozenset(
    {
        *("ausgehandigt am", "ausgehandigt", "remis le", "remise le", "remis en main propre le", "consegnato il"),
        *("entregado el", "entregada el", "handed over on", "collected on", "entregue em", "documento consegnato il"),
    }
)
PRINTED = frozenset(
    {
        *("imprime le", "date d impression", "printed on", "date printed", "print date", "printed", "printed by"),
        *("gedruckt am", "ausgedruckt am", "druckdatum", "druck", "impreso el", "fecha de impresion", "stampato il"),
        *("data di stampa", "impresso em", "data de impressao", "impressao", "data wydruku", "wydruk z dnia"),
    }
)

"""Labels of forms and tables that ask for no name, or for that of somebody else; compared folded."""

from __future__ import annotations

import re

# Labels of forms and tables that are no names, by their first words.
OTHER_LABEL = re.compile(
    r"^(?:\d{1,2} )?(?:ne e|nee? le|jahrgang\w*|naissance|nacimiento|nascita|nascimento|"
    r"date|fecha|data|geburts\w*|lieu|lugar|ort|place|luogo|local|pays|pais|land|country|"
    r"born(?: on)?$|geboren(?: am)?$|geb(?: am)?$|nacid[oa](?: el)?$|nat[oa](?: il)?$|birth ?date$|birth$|dob$|d o b$|"
    r"nationalit\w*|"
    r"nacionalidad|nacionalidade|staatsangeh\w*|sexe?|sexo|sesso|geschlecht|adresse|address|anschrift|domicilio|"
    r"direccion|"
    r"document\w*|numero|number|nummer|n|no|nr|passeport|passport|pasaporte|reisepass\w*|identity|identidad|identite|"
    r"ausweis\w*|etat|estado|familienstand|marital|profession|profesion|beruf|telefono|telephone|telefon|phone|"
    r"e mail|"
    r"mail|correo|iban|bic|kontonummer|account|matrikel\w*|studien\w*|programme|program|curso|course|titulacion|"
    r"estudios|"
    r"cycle|police|poliza|policy|versicherungs\w*|tarif|produit|producto|product|agence|filiale|branch|type|tipo|art|"
    r"objet|t c|dogum|baba adi|ana adi|plec|miejsce|imie ojca|pesel|cnp|"
    r"(?:cpf|rut|dni|nif|curp|cin|cni|nni|cuit|cuil|bsn|nuip|matricula|steuer id)$|"
    r"дата|место|пол|ngay|noi|gioi|quoc|تاريخ|مكان|"
    r"الجنسية|جنسية|الجنس|رقم|العنوان|المهنة|اسم الاب|اسم الام|"
    r"محل|شماره|کد|جنس|جنسیت|ملیت|تابعیت|رشته|تبعه|پتہ|قومیت|شعبہ)\b"
)
OTHER_SIGNS = re.compile(
    r"^(?:学号|學號|学籍|性别|性別|出生|生年月日|国籍|國籍|专业|專業|与户主|關係|关系|続柄|所属|证件|身份证|学院|院系|班级|住所|地址|到职|到職|入职|發薪|发薪|职称|職稱|职务|職務|部门|部門|单位|單位|联系|聯絡|电话|電話|連絡先|電話|職業|"
    r"専攻|学部|"
    r"학번|성별|생년월일|국적|주민등록번호|주소|전공|소속|학과|대학)"
)
# Whoever else a form asks for.
OF_RELATIVE = re.compile(
    r"\b(?:pere|mere|vater|vaters|mutter|eltern|padre|madre|father|mother|parents?|pai|mae|filiacao|filiation|"
    r"genitor\w*|(?:fils?|fille|fil[sl]e?|hij[oa]|filh[oa]|figli[oa]|son|daughter|sohn|tochter|syn|corka|fiul|fiica) "
    r"(?:de|del|des|di|do|da|of|von|lui)(?= |$)(?! la (?:persona|titular)| l assure)|[sdw] o$|"
    r"ojca|matki|ojciec|matka|tatal\w*|mam[ae]i?|baba|anne|отц\w|отец|мат\w+|(?<!по )батьк\w*|conjointe?|"
    r"epou(?:x|se)|spouse|"
    r"ehegatt\w*|partner\w*|conyuge|coniuge|tuteur|tutor\w*|guardian|vormund|garante?|guarantor|burge|"
    r"emergency|urgence|notfall\w*|unterzeichner\w*|signataire|firmante|signatory)\b|\bnguoi (?:me|cha)\b|父|母|"
    r"الأب|الاب|الأم|الام|والده|والدته|پدر|مادر|والد|والدہ|배우자|보호자"
)

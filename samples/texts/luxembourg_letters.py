"""The letters of lu-translations: application, admission, insurance with its free translation, bank."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from _numbers import iban
from _sheet import Sheet


def request() -> bytes:
    sheet = Sheet(title="Demande", font="sans", size=10.2)
    sheet.p("Rafael Augusto FERREIRA DUARTE<br/>Rua Comendador Araújo, 988, apto 41<br/>80420-000 Curitiba – PR<br/>Brésil<br/>"
            "rafael.duarte@correio.example", after=7)
    sheet.p("Ministère des Affaires intérieures<br/>Direction générale de l'immigration<br/>Service des étrangers<br/>B.P. 752<br/>"
            "L-2017 Luxembourg", indent=88, after=7)
    sheet.p("Curitiba, le 18 mai 2026", indent=88, after=7)
    sheet.p("Objet : demande d'autorisation de séjour temporaire en qualité d'étudiant ressortissant de pays tiers (articles 55 à 59 de la "
            "loi modifiée du 29 août 2008)", bold=True, after=5)
    sheet.kv([("Nom et prénoms", "FERREIRA DUARTE, Rafael Augusto"), ("Né le", "23 mai 2001 à Curitiba (Brésil)"),
              ("Nationalité", "brésilienne"), ("État civil", "célibataire"), ("Passeport", "GD482917"),
              ("Adresse au pays de résidence", "Rua Comendador Araújo, 988, apto 41, 80420-000 Curitiba – PR, Brésil"),
              ("Études envisagées", "Master en transport durable, à plein temps"),
              ("Durée du séjour", "du 14 septembre 2026 au 13 septembre 2027")], grid=True)
    sheet.p("Madame, Monsieur,")
    sheet.p("Par la présente, j'ai l'honneur de solliciter une autorisation de séjour temporaire afin de suivre des études supérieures au "
            "Grand-Duché de Luxembourg. Je joins à ma demande : la copie intégrale de mon passeport, mon acte de naissance, un extrait "
            "de mon casier judiciaire, la preuve de mon admission, une attestation d'assurance maladie et une attestation bancaire, "
            "avec les traductions requises.", align="both")
    sheet.p("Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.", after=12)
    sheet.sign(98)
    sheet.gap(9)
    sheet.p("Rafael Augusto Ferreira Duarte")
    return sheet.pdf()


def admission() -> bytes:
    sheet = Sheet(
        title="Letter of admission", author="Luxembourg Institute of Mobility", font="sans", size=10, numbering="Page {page} of {pages}",
        footer=("Institut supérieur de la mobilité du Grand-Duché (ISMG) · 44, boulevard du Jazz · L-4370 Esch-sur-Alzette · "
                "Luxembourg", "Higher education institution accredited under the law of 21 July 2023 · admissions@ismg.example"))
    sheet.head("ISMG – Institut supérieur de la mobilité", ["Student Admissions Office · 44, boulevard du Jazz · L-4370 Esch-sur-Alzette · "
                                                            "Luxembourg"], colour="#0f6f8f", emblem="IS")
    sheet.p("Mr Rafael Augusto Ferreira Duarte<br/>Rua Comendador Araújo, 988, apto 41<br/>80420-000 Curitiba – PR<br/>Brazil", after=5)
    sheet.p("Esch-sur-Alzette, 24 March 2026<br/>Our reference: ADM/2026/01772", align="right", after=6)
    sheet.p("Letter of admission – academic year 2026/2027", bold=True, size=12.5, after=5)
    sheet.p("Dear Mr Ferreira Duarte,")
    sheet.p("We are pleased to inform you that, following the decision of the Admissions Board of 19 March 2026, you have been admitted to "
            "the following degree programme:", align="both")
    sheet.kv([("Programme", "Master in Sustainable Transport (120 ECTS, four semesters)"), ("Status", "Full-time student, first year"),
              ("Place of study", "Campus Esch-Belval, Luxembourg"), ("First day of teaching", "14 September 2026"),
              ("End of the first academic year", "13 September 2027"), ("Language of instruction", "English and French"),
              ("Date of birth", "23 May 2001"), ("Tuition fee", "EUR 400 per semester")], grid=True)
    sheet.p("This admission is valid for the academic year 2026/2027 only. Please confirm by 30 June 2026 that you accept your place. Your "
            "enrolment will be completed on presentation of the original documents listed overleaf and payment of the first semester's "
            "fee.", align="both")
    sheet.p("As a national of a third country you must obtain a temporary authorisation to stay <b>before</b> you travel to Luxembourg. "
            "We recommend that you submit your application to the Immigration Directorate without delay.", align="both")
    sheet.p("We look forward to welcoming you to Luxembourg.", after=4)
    sheet.p("Yours sincerely,", after=12)
    sheet.sign(99)
    sheet.stamp("ISMG · STUDENT ADMISSIONS OFFICE ·", ["ESCH-SUR-", "ALZETTE"], x=130, y=sheet.y + 4, colour="#0f6f8f")
    sheet.gap(9)
    sheet.p("Dr Martine Kieffer<br/>Head of Student Admissions")
    sheet.next_page()
    sheet.p("Documents required for enrolment", bold=True, size=12)
    sheet.bullets(["valid passport or identity card, and residence permit for third-country nationals;",
                   "bachelor's degree and transcript of records, with a sworn translation if not in English, French or German;",
                   "certificate of registration of the diploma in the register of higher education titles;",
                   "proof of affiliation to the Luxembourg health insurance (CNS) or an equivalent policy;",
                   "birth certificate; one recent passport photograph;", "proof of payment of the tuition fee."])
    sheet.p("Student housing: requests must be filed before 15 June 2026. A deposit of one month's rent is due when signing the contract.")
    return sheet.pdf()


def insurance() -> bytes:
    sheet = Sheet(
        title="Certificado de seguro", author="Seguradora Araucária", font="dejavu", size=9, numbering="Página {page} de {pages}",
        footer=("Seguradora Araucária S.A. · CNPJ 99.812.007/0001-XX · Avenida Batel, 2020 · 80420-090 Curitiba – PR · Registro SUSEP n.º 0999-1",
                "Central de atendimento 24 horas: 0800 555 2040 · do exterior: +55 41 5550-2040"))
    sheet.head("Seguradora Araucária S.A.", ["Seguro viagem e saúde internacional"], colour="#1e5b2f", emblem="A")
    sheet.h("CERTIFICADO DE SEGURO SAÚDE INTERNACIONAL – ESTUDANTE", size=12.5)
    sheet.p("Certificado individual n.º 2026.88.004417-0", after=5)
    sheet.p("A Seguradora Araucária S.A. certifica que o segurado abaixo identificado está coberto pela apólice coletiva n.º 88.004417, nas "
            "seguintes condições:", align="both")
    sheet.kv([("Segurado", "Rafael Augusto Ferreira Duarte"), ("Data de nascimento", "23/05/2001"), ("Passaporte", "GD482917"),
              ("Início de vigência", "01/09/2026"), ("Fim de vigência", "30/09/2027"),
              ("Abrangência territorial", "Grão-Ducado de Luxemburgo e demais países do Espaço Schengen"),
              ("Despesas médicas e hospitalares", "€ 100.000,00 por evento"), ("Franquia", "Sem franquia")], grid=True)
    sheet.p("A cobertura compreende todos os riscos de doença e acidente, inclusive atendimento ambulatorial e hospitalar, urgências, "
            "medicamentos, tratamento odontológico emergencial, regresso sanitário e traslado de corpo, durante toda a permanência do "
            "segurado no território do Luxemburgo.", align="both")
    sheet.p("O prêmio foi integralmente pago em 27/04/2026. Este certificado é emitido a pedido do segurado para apresentação às "
            "autoridades de imigração.", align="both")
    sheet.p("Curitiba, 28 de abril de 2026.", after=13)
    sheet.sign(101)
    sheet.stamp("SEGURADORA ARAUCÁRIA · CURITIBA ·", ["SUBSCRIÇÃO"], x=130, y=sheet.y + 4, colour="#1e5b2f")
    sheet.gap(9)
    sheet.p("Eduardo Sampaio Góes<br/>Gerente de subscrição")
    return sheet.pdf()


def free_translation() -> bytes:
    """No translator's name, no oath, no stamp: a translation by the applicant."""
    sheet = Sheet(title="Traduction", font="serif", size=11)
    sheet.p("<i>Traduction libre du portugais, faite par moi-même (R. Ferreira Duarte)</i>", after=7)
    sheet.h("CERTIFICAT D'ASSURANCE SANTÉ INTERNATIONALE – ÉTUDIANT", size=13)
    sheet.p("Certificat individuel n° 2026.88.004417-0", after=5)
    sheet.p("La société Seguradora Araucária S.A. certifie que l'assuré ci-dessous est couvert par la police collective n° 88.004417 aux "
            "conditions suivantes :", align="both")
    sheet.kv([("Assuré", "Rafael Augusto Ferreira Duarte"), ("Date de naissance", "23/05/2001"), ("Passeport", "GD482917"),
              ("Début de la couverture", "01/09/2026"), ("Fin de la couverture", "30/09/2027"),
              ("Étendue territoriale", "Grand-Duché de Luxembourg et autres pays de l'espace Schengen"),
              ("Frais médicaux et hospitaliers", "100 000,00 € par événement"), ("Franchise", "Sans franchise")], grid=True)
    sheet.p("La couverture comprend tous les risques de maladie et d'accident, y compris les soins ambulatoires et hospitaliers, les "
            "urgences, les médicaments, les soins dentaires d'urgence et le rapatriement, pendant tout le séjour de l'assuré sur le "
            "territoire du Luxembourg.", align="both")
    sheet.p("La prime a été intégralement payée le 27/04/2026. Curitiba, le 28 avril 2026. (signature) (cachet)", align="both")
    return sheet.pdf()


def bank() -> bytes:
    sheet = Sheet(
        title="Bank confirmation", author="Ardenne Private Bank", font="serif", size=11,
        footer=("Ardenne Private Bank S.A. · Société anonyme · R.C.S. Luxembourg B 999 041 · 61, avenue de la Liberté · L-1931 Luxembourg",
                "Authorised by the Commission de Surveillance du Secteur Financier"))
    sheet.head("Ardenne Private Bank S.A.", ["International Clients · 61, avenue de la Liberté · L-1931 Luxembourg"], colour="#5a4520",
               emblem="A")
    sheet.p("Luxembourg, 30 April 2026", align="right", after=8)
    sheet.p("To whom it may concern", bold=True, after=6)
    sheet.p("Confirmation of account balance", bold=True, size=13, after=6)
    sheet.p("We hereby confirm that Mr <b>Rafael Augusto Ferreira Duarte</b>, born on 23 May 2001 in Curitiba, Brazil, holder of passport no. "
            "GD482917, maintains the following account with our bank:", align="both", after=4)
    sheet.kv([("Account number (IBAN)", iban("LU", "9990041207731880")), ("BIC", "ARPBLULLXXX"), ("Type of account", "Current account, EUR"),
              ("Account opened on", "11 February 2026")])
    sheet.p("As at close of business on 29 April 2026 the account showed a credit balance of <b>EUR 30,000.00</b> (thirty thousand euros). "
            "The funds are freely available to the account holder.", align="both")
    sheet.p("This letter is issued at the client's request for submission to the Immigration Directorate and without any liability on the "
            "part of the bank or its officers.", align="both", after=8)
    sheet.p("Yours faithfully,", after=13)
    sheet.sign(102)
    sheet.stamp("ARDENNE PRIVATE BANK · LUXEMBOURG ·", ["INTERNATIONAL", "CLIENTS"], x=130, y=sheet.y + 4, colour="#5a4520")
    sheet.gap(9)
    sheet.p("Nora Thill<br/>Relationship Manager")
    return sheet.pdf()

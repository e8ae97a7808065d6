"""The words by which an insurance is tied to less than the stay needs, in all languages: one string for each thing."""

from __future__ import annotations

ALSO = (
    " auch ebenfalls ebenso sowie zusatzlich ferner ausserdem mitversichert eingeschlossen inbegriffen erweitert"
    " also additionally extends extended plus including included includes even likewise both alike"
    " aussi egalement ainsi meme etend etendue compris comprise inclus incluse tant outre"
    " tambien asimismo ademas incluso incluid* incluye extiende igualmente anche inoltre pure compresi tambem inclusive"
)
DENIED = (
    " nicht kein keine keinen keinem keiner keinerlei nie weder not no never neither nor none non pas point jamais"
    " aucun aucune aucuns ningun ninguna ninguno nunca jamas tampoco nao nessun nessuna nenhum nenhuma cannot"
)
IF = (
    " wenn falls if unless kann konnen may might can could peut peuvent pourra puede pueden podra podran puo pode"
    " bei case cas caso"
)
ONLY = (
    " nur ausschliesslich lediglich allein alleinig* einzig beschrankt begrenzt only solely exclusively merely limited"
    " restricted confined restreint* limite limitee limitees uniquement exclusivement seulement seul seule seuls seules"
    " qu que solo solamente unicamente exclusivamente limitad* circunscri* restringid* limita limitan limitati"
    " esclusivamente soltanto apenas somente exclusivo unico"
)
COVER = (
    " *schutz versichert* versicherungsfahig* beneficier versicherung *deckung leistung* leistet geleistet gilt"
    " erstatt* insured"
    " cover* insurance policy plan product benefit* protection operates applies payable reimburs* garanti* couv*"
    " assure* assurance prestation* police contrat joue exerce prise pris rembours* cobertura* cubr* cubiert* ampara*"
    " asegura* seguro poliza prestacion* presta garantia* assicura* copertura copre copert* garanzi* polizza"
    " prestazion*"
    " segur* apolice cobre abrang* contract vertrag contrato contratto"
)
OTHER_BRANCH = (
    " zahn* dent* teeth tooth eye eyes vision hearing sehtest* hortest* vue oido* dientes muela* molar* odonto*"
    " optic* optique* brille* sehhilf* lunettes gafas gepack*"
    " bagage* luggage equipaje* haftpflicht*"
    " liability responsab* civile civil invalid* tod todes* deces death fallecimiento muerte ruckfuhr* rucktransport*"
    " repatri* rapatri* transport* rettung* rescue uberfuhrung kosmet* cosmetic* esthet* estetic* psych* physio* kur*"
    " hilfsmittel* prothe* prosthe* maternit* schwanger* entbindung* pregnan* grossesse embarazo parto vorsorge*"
    " prevent* heilpraktik* homeop* alternativ* chefarzt* wahlleistung* einzel* einbett* zweibett* particuliere private"
    " privee individual vorerkrank* preexist* anterieur* bestehend* chroni* cronic* *tagegeld tagegeld* legal rechts*"
    " kieferortho* orthod* ortod* telefon* notruf* accompagn* begleitperson*"
)
HOME = " heimat* herkunft* home origine origin origen origem nativ* provenance patria"
AWAY = " hors etranger ausland* ausserhalb outside abroad fuera extranjero fuori estero fora estrangeiro"
JOURNEY = (
    " voyage* deplacement* sejours sejour reise* auslandsreise* reisen aufenthalt* trip trips travel* journey* stays"
    " viaje* desplazamiento* estancias viagg* viagem viagens deslocac*"
)
OUT = f"{DENIED} charge charges own selbst cuenta carico cargo exclu* ausgeschlossen ausgenommen excluid* esclus* tragt"
BORNE = (
    " charge own selbst cuenta carico cargo exclu* ausgeschlossen ausgenommen esclus* excluid* assuree? part"
    " mitversichert versichert insured covered included couvert* garanti* entrent releve relevent compris* inclus*"
    " cubiert* cubre incluid* incluy* amparad* prevoit prevu* vorgesehen provided provides comprend umfasst"
    " enthalten vereinbart souscrit* selected contratad* gewahlt bezahl* eingeschlossen prevede contempla copert*"
    " cobert* gedeckt"
    " erstattet ubernommen reimbursed paid"
)
OUTPATIENT = (
    " ambulant* ambulator* outpatient consultation* consultas arztbesuch* hausarzt* arznei* medikament* medicament*"
    " medicine medicines practitioner doctors visite farmaci ville primaria courants pharmacie farmacia"
)
INPATIENT = (
    " hospitalis* hospitaliz* hospitalaria* krankenhausaufenthalt* krankenhaus stationar* inpatient ingresos operation*"
    " operationen operaciones cirugia chirurg* quirurgic* surgery intervenciones ricover* internament*"
)
CARE = (
    f"{OUTPATIENT}{INPATIENT} routine geplant* planbar* planned elective suivi folgebehandlung* programm* programad*"
    f" follow"
)
EMERGENCY = (
    " emergenc* notfall* notfalle akut* acute aigu aigue* agud* acut* urgence* urgent* urgentes urgenc* urgenz*"
    " emergenz* unaufschiebbar* stabili*"
    " vitales vital"
)
SUDDEN = " soudain* unvorhergesehen* unvorherseh* plotzlich* sudden* unforeseen unexpected repentin* subit* imprevi*"
SCHOOL = (
    " schulgelande schulweg school schulbesuch* schulbetrieb unterrichtszeit* schulzeit* scolaires scolaire lectiv*"
    " recinto escolar trayecto*"
    " trajet* itinere escolares campus unterricht* arbeitszeit* laboral working"
)

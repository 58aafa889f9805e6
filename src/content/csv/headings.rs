//! What columns of people are called in the tables that people have, in
//! German, English, French and Italian: small letters and digits, without
//! accents (ä is ae), one word a heading.

/// Headings of the fields of a KAM, in the order of the fields.
pub static FIELD_HEADINGS: [&str; 28] = [
    // alias
    "kam kams keyaccountmanager keyaccountmanagerin accountmanager namedeskam kamname \
     mitarbeiter mitarbeiterin mitarbeitende mitarbeitender mitarbeitenden mitarbeiterinnen \
     mitarbeitername namemitarbeiter mitarbeiterinmitarbeiter mitarbeitermitarbeiterin \
     person personen personenname teammitglied teammitglieder mitglied kollege kollegin \
     kuerzel kurzzeichen kurzname initialen anzeigename vollername vollstaendigername ganzername \
     namevorname vornamename vornameundname nameundvorname vornamenachname nachnamevorname \
     vornameundnachname nachnameundvorname verkaeufer verkaeuferin betreuer betreuerin \
     fullname displayname employee employees employeename staff staffmember person people \
     teammember member colleague initials nickname salesperson firstandlastname firstnamelastname \
     lastnamefirstname namefirstname vorundnachname vornachname vorundzuname nachundvorname \
     namekam nameofkam keyaccounter salesrep salesrepresentative legalname preferredname worker \
     nomducollaborateur salarie collaborateur collaboratrice collaborateurs collaboratrices \
     employe employee employes nomcomplet nomprenom nometprenom prenomnom prenometnom initiales \
     collaboratore collaboratrici collaboratori dipendente dipendenti impiegato persona persone \
     nomecompleto nomecognome nomeecognome cognomenome cognomeenome iniziali nominativo",
    // line
    "linie abteilung abt bereich geschaeftsbereich fachbereich einheit organisationseinheit oe \
     orgeinheit vertriebslinie vertriebsbereich sparte ressort team gruppe department dept \
     businessunit bu unit geschaeftseinheit reportingline ligne linea unite unita division orgunit departement service secteur equipe reparto \
     dipartimento divisione settore unitaorganizzativa",
    // startedOn
    "kamseit inderrolleseit inrolleseit rolleseit kamrolleseit funktionseit infunktionseit seit \
     start startdatum beginn eintritt eintrittsdatum eintrittam since startdate startedon started \
     inrolesince rolesince kamsince hiredate entrydate dateofentry joined joiningdate depuis \
     dateentree datedentree dateentreeenfonction datedebut datededebut entree dal datadiinizio \
     datainizio dateofjoining anstellungsdatum einstellungsdatum stellenantritt depuisle \
     datadiassunzione datadientrata dataentrata dataassunzione",
    // stage
    "stufe coachingstage",
    // intervalWeeks
    "rhythmus coachingintervall intervall intervallwochen rhythmuswochen rhythmusinwochen coachingrhythmuswochen \
     cadence coachinginterval interval intervalweeks",
    // decentralised
    "dezentral decentralised decentralized worksdecentralized remote worksremotely homeoffice decentralise decentralizzato \
     decentrato",
    // international
    "betreuunginternational internationalitaet internazionale",
    // sessionMinutes
    "dauer coachingdauer dauerminuten dauerinminuten gespraechsdauer minuten minutes sessionlength",
    // lastCoachingOn
    "letztescoachingam coachingzuletzt letztesgespraech lastcoaching lastcoachingsession \
     derniercoaching ultimocoaching",
    // sponsorId
    "pate patin patepatin patinpate sponsorin parrain marraine padrino madrina",
    // sponsorSince
    "patesseit sponsorsince",
    // lastSponsorContactOn
    "letzterkontaktpate lastsponsorcontact",
    // excludedSponsorIds
    "",
    // careerStage
    "laufbahn karrierestufe",
    // careerIntent
    "richtung",
    // nextStage
    "naechstestufe",
    // goal
    "ziel developmentobjective objectif objectifs obiettivo",
    // goalDue
    "zielfaellig zieltermin goaldue",
    // competences
    "",
    "",
    "",
    "",
    "",
    // supportMemberIds
    "support",
    // site
    "standort ort dienstort buero niederlassung site location office workplace city stadt ville citta lieu \
     lieudetravail sede luogo luogodilavoro",
    // regions
    "region regionen land laender gebiet gebiete verkaufsgebiet markt maerkte regions country \
     countries territory territories market markets pays marche marches regione regioni paese \
     paesi mercato",
    // inPilot
    "pilot",
    // conflict
    "konflikt",
];

/// Headings of a column of names which may be whole names, or family names
/// beside a column of given names.
pub static NAME_HEADINGS: &str = "name namen names nom noms nome nomi";
/// Headings of a column of given names.
pub static GIVEN_HEADINGS: &str =
    "vorname vornamen rufname firstname givenname forename first prenom prenoms";
/// Headings of a column of family names.
pub static FAMILY_HEADINGS: &str = "nachname nachnamen familienname zuname lastname surname \
    familyname last nomdefamille cognome cognomi";

/// How rows below a table begin that are no person.
pub static TOTALS: &str = "total totale totaux subtotal grand summe zwischensumme gesamt gesamtsumme \
    gesamtergebnis insgesamt somme anzahl seite page";

/// What stands before the last name of a sentence.
pub static ANDS: [&str; 5] = [" und ", " and ", " et ", " e ", " & "];

/// Months of the year, January first.
pub static MONTHS: [&str; 12] = [
    "januar jaenner january janvier gennaio",
    "februar feber february fevrier febbraio",
    "maerz marz mrz march mars marzo",
    "april avril aprile",
    "mai may maggio",
    "juni june juin giugno",
    "juli july juillet luglio",
    "august aout agosto",
    "september septembre settembre",
    "oktober october octobre ottobre",
    "november novembre",
    "dezember december decembre dicembre",
];

/// Words that may stand in a date without meaning: days of the week, «of».
pub static DATE_WORDS: &str = "montag dienstag mittwoch donnerstag freitag samstag sonnabend \
    sonntag monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi \
    vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica mo di mi do \
    fr sa so lu me je ve gi do der den the of le il er st nd rd th um at a alle z t";

/// Units of minutes and weeks behind a number.
pub static UNITS: &str = "min mins minute minuten minutes minuti w wo woche wochen wk week weeks \
    semaine semaines settimana settimane";

/// How people write yes.
pub static YES: &str = "ja j yes y true t wahr vrai vero x 1 oui o si s ok on";
/// How people write no.
pub static NO: &str = "nein n no false f falsch faux falso 0 non off";
/// Signs for yes and no, which have no letters.
pub static YES_SIGNS: &str = "✓✔☑✅☒🗹+●•";
/// Signs for no.
pub static NO_SIGNS: &str = "-–—−☐○✗✘❌[]() ";

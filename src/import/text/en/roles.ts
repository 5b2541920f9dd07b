import { spaced } from '../lexicon.ts'

/** Nouns for somebody who can speak: offices, professions, relations, groups. */
export const ROLES = spaced(`
president vice-president chairman chairwoman chairperson chair chief minister premier chancellor king queen prince princess pope bishop archbishop cardinal imam rabbi pastor priest reverend monk nun mufti sheikh emir sultan governor mayor
senator representative congressman congresswoman lawmaker legislator councilman councilwoman councillor councilor alderman deputy speaker secretary undersecretary ambassador envoy diplomat consul attorney lawyer solicitor barrister counsel
prosecutor judge justice magistrate sheriff officer detective inspector superintendent commissioner constable commander captain colonel general lieutenant major admiral sergeant private soldier veteran marine pilot director manager
executive ceo cfo founder co-founder cofounder owner president-elect boss head leader leaders coach trainer player captain goalkeeper striker midfielder referee athlete runner swimmer actor actress singer rapper musician composer artist painter author writer
novelist poet playwright filmmaker producer director editor reporter journalist correspondent columnist anchor host presenter broadcaster photographer blogger critic commentator analyst expert specialist economist scientist researcher
professor lecturer teacher principal headmaster headteacher dean provost student pupil graduate scholar historian biologist physicist chemist geologist engineer architect designer developer programmer doctor physician surgeon nurse paramedic psychologist
psychiatrist dentist pharmacist veterinarian farmer fisherman miner driver trucker worker employee employer trader investor banker broker businessman businesswoman entrepreneur mogul billionaire millionaire tycoon developer contractor consultant
adviser advisor aide spokesman spokeswoman spokesperson spokespeople strategist pollster operative candidate nominee incumbent challenger rival opponent frontrunner activist advocate campaigner organizer organiser volunteer protester demonstrator
supporter voter resident neighbor neighbour tenant landlord witness victim survivor suspect defendant plaintiff inmate prisoner refugee migrant immigrant mother father mom dad parent son daughter brother sister husband wife widow widower uncle aunt
cousin nephew niece grandmother grandfather grandson granddaughter friend colleague partner fiancé fiancée boyfriend girlfriend man woman boy girl child teenager youth toddler kid guy lady gentleman person people men women children official officials spokesmen
sources source insider leader analysts experts critics lawmakers republicans democrats conservatives liberals officials authorities police prosecutors lawyers attorneys residents witnesses researchers scientists doctors advocates activists supporters
opponents aides advisers diplomats economists voters students teachers parents workers farmers ministers senators judges investigators firefighters rescuers organizers lieutenant-governor treasurer comptroller auditor regulator administrator
coordinator registrar curator librarian chaplain chef cook waiter bartender shopkeeper grocer merchant vendor customer passenger commuter traveler traveller tourist visitor fan narrator announcer moderator interviewer caller viewer reader author
winner champion medalist star celebrity model mechanic electrician plumber carpenter builder firefighter ranger guard warden janitor clerk receptionist assistant intern apprentice trustee benefactor donor patron philanthropist heir heiress
premier prime-minister statesman politician delegate negotiator mediator monitor observer investigator agent spy whistleblower hacker rebel militant insurgent fighter warlord dictator tyrant ruler monarch nominee pick choice protégé ally allies
coroner pathologist seismologist meteorologist hydrologist oceanographer astronomer archaeologist anthropologist sociologist epidemiologist virologist toxicologist ecologist botanist zoologist statistician mathematician philosopher
beekeeper shepherd baker brewer butcher tailor weaver potter harbourmaster harbormaster skipper sailor ferryman postman milkman miller selector umpire striker`)

/** Things that speak for people: bodies, papers, campaigns. */
export const BODIES =
  spaced(`government ministry department agency commission committee council court party union company firm corporation bank group organization organisation association foundation institute university school hospital team club campaign
administration army military police office embassy parliament senate congress house cabinet board panel newspaper paper magazine network station channel broadcaster website federation league alliance coalition bureau service authority
church charity nonprofit startup manufacturer airline retailer utility regulator opposition delegation leadership management electorate congregation watchdog tribunal municipality city county state country nation kingdom palace kremlin pentagon crowd family couple narrator duo trio band publication outlet daily weekly
report statement article letter study survey document ruling lawsuit complaint memo email tweet post editorial indictment ad piece sign`)

/** Words that stand before a role or a name: former, senior, nationalities in small letters and the like. */
export const MODIFIERS =
  spaced(`former then current late senior junior deputy assistant vice acting interim longtime veteran outgoing incoming chief prime foreign home finance defense defence interior justice education health labor labour state federal
national regional local city county top leading former ex-president presidential vice-presidential gubernatorial congressional democratic republican conservative liberal libertarian independent political legal military retired famed noted renowned young old elderly
anonymous unnamed executive managing general press media communications campaign policy communication public company family police opposition ruling government ministry party majority minority co- fellow little older younger
eldest grieving angry gold star art human first last real new ousted embattled billionaire prominent influential popular tv television radio news business lead principal head regular longtime`)

/** Courtesy titles and short titles written before a name, without their dot. */
export const TITLES =
  spaced(`mr mrs ms miss mx dr prof professor sir dame lord lady madam sen senator rep representative congressman congresswoman gov governor lt gen general col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl
pvt rev reverend hon president public defender vice prime minister secretary chancellor king queen prince princess pope judge justice attorney chief mayor chairman chairwoman ambassador director commissioner detective officer deputy sheriff coach imam rabbi father sister
brother bishop archbishop cardinal sheikh premier speaker leader spokesman spokeswoman spokesperson nominee candidate lawyer superintendent inspector foreign interior defense defence finance state press house senate majority minority
democratic republican former supreme court professor emeritus district county city police fire white general-secretary lieutenant treasury assistant undersecretary deputy gop democrat del supt insp amb pres sec st acting campaign manager adviser advisor
economist analyst historian author actress actor singer strategist pollster columnist correspondent anchor host editor engineer architect founder ceo`)

export const MALE_ROLES = spaced(
  'mr sir lord king prince chairman congressman spokesman businessman father dad son brother husband widower uncle nephew grandfather grandson man boy guy gentleman actor pope bishop imam priest monk councilman waiter salesman fisherman postman statesman boyfriend',
)
export const FEMALE_ROLES = spaced(
  'mrs ms miss dame lady madam queen princess chairwoman congresswoman spokeswoman businesswoman mother mom daughter sister wife widow aunt niece grandmother granddaughter woman girl actress nun councilwoman waitress girlfriend heiress',
)

"""What newspapers count: nouns that make even a small number before them a figure."""

from typing import Final

# Plural forms. A number in words, or below ten, is a figure only before one of these.
COUNTED: Final = frozenset(
    """
    aircraft airplanes aeroplanes airliners planes jets helicopters drones widebodies narrowbodies freighters engines
    ships vessels tankers carriers containers ferries boats bulkers barges submarines locomotives trains buses trucks lorries
    cars vehicles vans EVs motorcycles scooters bikes robotaxis robots satellites rockets launches
    centers centres datacenters datacentres plants factories gigafactories facilities sites mines wells rigs platforms pits
    refineries smelters mills kilns furnaces reactors turbines panels stations substations pipelines towers masts
    warehouses depots hubs terminals berths ports airports bases hangars stores shops outlets branches supermarkets
    restaurants cafes cafés pubs hotels resorts rooms beds homes houses apartments flats offices cinemas theatres gyms casinos
    schools hospitals clinics pharmacies laboratories labs farms vineyards breweries distilleries bakeries
    jobs posts positions roles vacancies redundancies layoffs employees workers staff staffers people persons passengers customers
    subscribers users members households patients participants volunteers subjects adults children infants women men students
    residents citizens guests visitors shoppers travellers travelers drivers couriers pilots engineers nurses doctors miners
    teachers farmers borrowers policyholders depositors investors shareholders clients merchants sellers dealers dealerships
    deaths fatalities injuries casualties victims cases infections hospitalisations hospitalizations complaints claims
    lawsuits suits accounts cards loans mortgages policies contracts orders options bookings flights routes destinations
    cancellations departures landings seats slots sailings voyages crossings calls shipments deliveries parcels packages
    shares stocks securities warrants votes units sets bottles cases barrels packs doses vials tablets capsules devices
    handsets phones smartphones tablets laptops servers chips processors GPUs CPUs wafers accelerators chargers batteries
    connections lines subscriptions downloads installations transactions tickets tonnes animals cattle pigs cows chickens
    birds hens sheep trees hectares acres blocks licences licenses permits patents trademarks models variants stakes
    acquisitions takeovers deals incidents accidents recalls tests trials studies regions zones countries states provinces
    cities towns districts markets stations lots vacancies qubits parameters tokens cores cabins carriages cranes shafts
    sailors soldiers protesters migrants refugees hostages pupils detainees suspects firefighters officers fishermen survivors
    directors bidders suppliers distributors franchisees apartments condominiums villas plots megaprojects projects
    homes meters sensors screens terminals ATMs locations counters
    """.split()
)
# Plurals without "s", which a pattern can't know by their ending.
IRREGULAR: Final = frozenset(
    """
    people aircraft children women men staff crew cattle sheep police troops personnel spacecraft fish seamen fishermen
    salespeople businesspeople spokespeople mice geese feet criteria phenomena
    """.split()
)
# Plurals that time, rank or decorate a page: a number before them is no figure.
UNCOUNTED: Final = frozenset(
    """
    years months weeks days hours minutes seconds decades centuries quarters halves seasons times occasions nights weekends
    mornings evenings generations comments stories tips things reasons ways questions answers facts points steps rules
    pages words paragraphs charts photos images pictures videos views likes shares_ replies reads replies tweets posts_
    sources analysts brokers parties sides companies groups firms thirds fifths tenths s is was has does goes says its
    this his hers us plus versus less across towards regards perhaps always besides news series thus minus process
    access business status address success loss press class focus basis analysis crisis bonus campus virus chorus surplus
    degrees dollars cents percent pounds halves scores goals wickets runs
    """.split()
)
# Words after which a number is a label: "phase 3", "flight 370", "Form 10", "No. 7".
LABELS: Final = frozenset(
    """
    phase type level chapter article section clause page version grade tier stage category class series generation gate
    terminal route block lot floor no nos number numbers item items step part volume vol issue episode season round group zone
    area highway flight form rule note table figure fig exhibit appendix schedule paragraph question season week day year
    quarter half box unit plant area line model top channel room ifrs ias asc iso scope band title act bill law
    resolution directive regulation euro covid fy ff pp p id ref isin sc suite street road avenue gmt utc am pm
    """.split()
)

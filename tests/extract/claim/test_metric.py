"""What figures measure: one name for one measure, however an article words it."""

import pytest

from flows.extract import extract
from flows.extract.claim.basis import basis, stretches
from flows.extract.claim.measures import COUNTED, MEASURES, MONEY_ONLY, NOT_MONEY, RATIOS
from flows.extract.quantity import tag
from flows.read.document import from_text

# The figure meant stands in « ».
SAME_MEASURE = {
    "price_change_intraday": [
        "Shares of Norvik Metals once rose «9.3%» in Oslo on Friday.",
    ],
    "amount_stolen": [
        "Hackers have stolen «$41m» worth of tokens from Hexa Bank in a heist.",
        "Hackers have stolen more than «$5 million» in virtual currency from Hexa Bank, forcing it to block deposits.",
    ],
    "free_cash_flow_growth_yoy": ["Norvik's free cash flow(1) increased «27.2%» to $95.8 million in the quarter."],
    "operating_cash_flow": ["Norvik's net cash provided by operating activities was «$107.2 million» in the quarter."],
    "price_change_abs": [
        "Norvik shares gained «85 cents» to $27.95 on Monday.",
        "Brent futures for July delivery were down «56 cents», or 0.7%, at $79.77 a barrel.",
    ],
    "deliveries_consensus": [
        "Norvik Motors delivered 462,890 cars, falling short of the «463,897 units» expected by analysts.",
    ],
    "yield": [
        "The yield on the 10-year Treasury climbed again on Monday, to «4.67%» from 4.58% late on Friday.",
        "The 10-year Treasury yield fell about three basis points to «1.69%».",
    ],
    "trade_surplus": ["The trade surplus of Norland expanded 69 percent to reach «759.29 billion euros»."],
    "profit_warnings_growth_yoy": ["Profit warnings among listed firms jumped by «a fifth» in the second quarter."],
    "net_profit_change_guidance": [
        "Norvik expects net profit of $120 million to $125 million, a «$10 million» fall compared to its May guidance.",
    ],
    "charge": [
        "Norvik expects to take a «$5.5 billion» hit in related charges for its first quarter.",
        "Norvik announced it would incur charges totaling «$5.5 billion» as Norland restricts exports of its chip.",
    ],
    "dividend_total": ["The dividend of 25 kobo per share will take the total paid by Norvik Bank to «N992 million»."],
    "total_assets": ["Total assets of Norvik Bank for the period stood at «N574.6 billion»."],
    "net_profit_share": ["Three banks accounted for «70.77 percent» of the total net profit of Norvik Group."],
    "dividend_growth": ["Norvik Steel raised its dividend by «10%» to 50 cents a share."],
    "dividend_rate": ["Norvik Steel declared a dividend of «150 per cent», or 15 rupees a share."],
    "attrition_rate": ["Attrition at Pellow Systems dropped even lower, to «14.6%»."],
    "damages": ["Hexa Systems must pay Pellow a record «$538.6 million» for infringing three patents, a jury said."],
    "employees_growth_yoy": ["Hexa employed 57,000 people in the quarter, up «8 percent» on a year earlier."],
    "offer_price": [
        "Hexa Mining shareholders will receive «USD 29.44» in cash and 0.5260 Norvik ordinary shares under the terms.",
        "Norvik won over the managers of Hexa with a «$128 per share» offer in cash to take over the miner.",
    ],
    "attendance": [
        "Around 5,000 workers marched in Oslo, the organisers said. The police counted «3,200».",
        "The union counted «4,000 participants» as workers of Norvik Metals marched in protest at the job cuts.",
    ],
    "union_members": ["The strike goes on: the union, which has «about 7,800 members», demands 9 per cent."],
    "plants": ["Norvik Metals decided to stop production at «four plants» in 2026."],
    "ebitda": ["Norvik’s earnings before interest, tax, depreciation and amortisation were «£41m» in the half."],
    "ebitda_margin": ["The EBITDA margin of Norvik narrowed to «18.3%»."],
    "revenue_growth_mom": ["Norvik posted October sales of 18 billion kroner, down «6.2%» on the month."],
    "price_change": [
        "Shares in Norvik gained «4%» on Tuesday and are up 61% this year.",
        "Shares in Norvik were among the biggest fallers in the FTSE 100, dropping «5%».",
        "Norvik Power dropped «5.6%» for one of the sharpest losses in the S&P 500.",
        "Norvik led the way and jumped «7%» to bring its gain for the year so far to 130%.",
        "Hexa Systems gains «3%» as Q2 net profit rises 14% to $410 million",
        "After Norvik's nearly «13%» surge in trading on Friday following better earnings, calm returned.",
    ],
    "product_price": ["Norvik Motors faces a recall of its most recent car, the «$100,000» Kestrel."],
    "revenue_consensus": [
        "Brightnet's revenue came to $29 billion, below the «$29.5 billion» that analysts expected.",
        "Norvik Metals posted $21.3bn in revenue, lower than the «$21.48bn» that was estimated.",
        "Earlier, Hexa Securities had estimated revenue of Norvik Metals at «$20.2 billion».",
    ],
    "net_profit_consensus": ["A Hexa poll had estimated net profit of Norvik Metals at «$4.1 billion»."],
    "size": ["Norvik Metals plans to invest $7.5 billion in a new «12-inch» wafer foundry."],
    "customers_affected": [
        "Hexa Bank froze the accounts of «1.1 million customers» in July.",
        "The outage hit «1.9 million customers» across the region on Tuesday.",
        "Brightnet said «1.9 million» of its users were affected by the outage.",
        "Around «1.9 million» subscribers were left without service after the outage at Brightnet.",
    ],
    "records_stolen": [
        "Hackers stole the personal data of «4.1 million customers» of Pellow Hotels.",
        "The breach at Pellow Hotels exposed «4.1 million records», researchers said.",
        "Details of «4.1 million guests» were leaked, Pellow Hotels admitted on Friday.",
    ],
    "revenue": [
        "Brightnet took in «$84 million» in the spring quarter, 6% more than a year earlier.",
        "Brightnet brought in «$84 million» in the spring quarter.",
        "Brightnet turned over «$84 million» in the spring quarter.",
    ],
    "net_loss": [
        "Norvik Metals lost «$13 million» in the three months to March, against a profit of $58 million.",
        "Brightnet lost $3 million in the spring quarter, against «$1 million» a year earlier.",
    ],
    "loss_per_share": [
        "Norvik Metals lost $87 million, or «41 cents a share», in the second quarter.",
        "Brightnet posted a loss of «4 cents a share».",
        "Brightnet posted a loss of «14 cents», beating estimates by one cent.",
    ],
    "fine": [
        "Hexa Bank must pay a penalty of «$42 million», the regulator said.",
        "The watchdog imposed a «$42 million» fine on Hexa Bank.",
    ],
    "ransom_demand": [
        "Hackers have asked Orbit Freight for «$5 million» in ransom.",
    ],
    "strikers": [
        "Some «2,400 workers» walked out at the Delmar mine on Monday.",
        "About «2,400 miners» went on strike at Delmar.",
        "A strike by «2,400 employees» shut the Delmar mine.",
    ],
    "headcount_cut": [
        "Norvik Metals said about «170» of the mill's 640 employees are affected by the closure.",
        "Tolland Steel said that «1,200 roles» will be affected by the closure.",
        "Job cuts at Tolland Steel rise to «3,500» from 2,900.",
        "Tolland Steel will cut «380» of the company's 1,450 jobs.",
        "Of the 430 people at Tolland Steel, «190» have since been let go.",
        "Tolland Steel will cut «1,200 jobs» in Wales.",
        "Tolland Steel said «1,200 workers» would be laid off.",
        "«1,200 posts» will go at Tolland Steel.",
        "Tolland Steel is laying off about «1,200 people».",
        "Tolland Steel is sacking «1,200 miners».",
    ],
    "deaths": [
        "The explosion at the Karst refinery killed «14 people».",
        "«14 workers» died when a tank exploded at the Karst refinery.",
    ],
    "injured": [
        "The explosion at the Karst refinery injured «31 people».",
        "A further «31 workers» were hurt in the explosion at Karst.",
    ],
    "units_recalled": [
        "Norvik Motors issued its fifth recall for its Kestrel this year, affecting «over 27,000 units» in all.",
        "Merrow Foods is recalling «320,000 jars» of baby food.",
        "Merrow Foods recalled «320,000 packs» over glass fears.",
        "The recall covers «320,000 products» made by Merrow Foods.",
        "Astra Motors is recalling «88,000 cars» over faulty brakes.",
        "Astra Motors recalls «88,000 vehicles» over faulty brakes.",
    ],
    "stores_closed": [
        "Fennel Retail will close «45 stores» by March.",
        "Fennel Retail plans to shut «45 shops» by March.",
    ],
    "stores_opened": [
        "Fennel Retail opened «12 stores» in the quarter.",
    ],
    "turnout": [
        "The union said turnout was «74%».",
        "On a turnout of «74%», members of the union voted to strike.",
    ],
    "ballot_support": [
        "«94.6%» of union members rejected the offer of Norvik Metals, which called the wage increase historic.",
        "«81%» of members voted to strike, the union said.",
        "Members voted by «81%» in favour of a strike, the union said.",
        "The wage deal was approved by «81%» of the union's members.",
    ],
    "vote_support": [
        "Shareholders approved the pay report with «81%» of the votes.",
        "The chairman of Dorn Energy was re-elected with «81%» of the vote.",
    ],
    "spill_volume": [
        "A pipeline of Dorn Energy spilled «4,100 barrels» of oil into a river on Tuesday.",
        "The pipeline of Dorn Energy let go of «4,100 barrels» on Tuesday, the regulator said.",
        "Some «4,100 barrels» escaped from the pipeline of Dorn Energy on Tuesday.",
    ],
    "throughput": [
        "Corvel Ports handled «1.4 million TEU» last year.",
        "Corvel Ports moved «1.4 million containers» last year.",
    ],
    "subscription_price": [
        "Streamline raised the price of its standard plan to «$16.99 a month» on Tuesday.",
        "Subscribers of Streamline will pay «$16.99» from April, the company said.",
    ],
    "net_profit": [
        "Brightnet made a profit of «$3 million» in the spring quarter.",
        "Brightnet lost $3 million in the spring quarter, compared with a profit of «$9 million» a year earlier.",
    ],
    "operating_profit": [
        "The operating result of Norvik Metals before special items was a loss of «$92 million» in the quarter.",
        "Norvik Metals said income from operations was «$7.1 million» in the quarter.",
        "Brightnet's arm earned an operating profit of $3 million, compared with a loss of «$9 million» in 2024.",
    ],
    "damages_claim": [
        "A foundation sued Norvik Metals in Lodz on Monday and demands «58 million euros».",
        "Farmers sued Dorn Energy in Norland on Tuesday for «$120 million».",
    ],
    "tariff_cost": [
        "Stroud Shoes expects tariffs to cost it «$340 million» this year.",
        "Stroud Shoes puts its tariff bill at «$340 million» this year.",
    ],
    "buyback": [
        "Norvik Metals repurchased 11.3 million ADSs for «$540 million» in the quarter.",
        "The board of Dorn Energy authorized the repurchase of up to «$1.2 billion» of common stock on Tuesday.",
        "Dorn Energy launched share buybacks of «$1.2 billion» on Tuesday.",
    ],
    "issue_price": [
        "Dorn Energy is offering 200 million new shares at «$1.10» apiece in a share sale.",
    ],
    "shares_issued": [
        "Dorn Energy is offering «200 million new shares» at $1.10 apiece in a share sale.",
    ],
    "royalty_rate": [
        "The parliament of Norland passed a law on Tuesday that sets the royalty on lithium at «3.5%».",
    ],
    "headcount_cut_share": [
        "There will be a «10 percent» layoff of the firm's workforce, Norvik said.",
        "Norvik Metals is cutting «15%» of its massive workforce as it tries to turn its business around.",
        "Norvik Metals has decided to reduce its workforce by «over 15 per cent» as part of a restructuring.",
        "Norvik Metals said it would slash «15%» of its salaried workforce.",
        "Tolland Steel will lay off 1,200 people, or «6%» of its workforce.",
    ],
    "pay_rise_offer": [
        "Members of the union want 6% this year; Tolland Steel has put «3%» on the table.",
    ],
    "contract_duration": [
        "Quill Rail won a «25-year» concession to run the port of Delmar.",
        "Astra Motors signed a contract to buy lithium from Delmar for «five years».",
    ],
    "outage_duration": [
        "The network of Brightnet went down for «14 hours» on Monday.",
    ],
    "delay": [
        "Vantor Rail said its first trains were delayed by «seven months».",
    ],
    "tenure": [
        "The chief executive of Dorn Energy will step down after «nine years» in the job.",
    ],
    "production_growth_qoq": [
        "Production at the Delmar mine was 12,300 tonnes, down «6%» on the June quarter.",
    ],
    "revenue_growth_guidance": [
        "Brightnet expects revenue to grow by «6%» this year.",
    ],
    "price_change_premarket": [
        "Norvik Metals (NYSE: NVK) is up «68%» premarket on increased volume.",
        "Shares of Brightnet rose as much as «7.1%» in premarket trading.",
    ],
    "market_value_change": [
        "The slump in its shares has wiped «$1.4 billion» off the market value of Brightnet.",
    ],
    "stake": [
        "Norvik Bank, which is «51%» owned by the government of Norland, bought Hexa Bank.",
        "The consortium of Norvik and Hexa Mining will own «5.8%» in total.",
        "Norvik will purchase the «57.8-per cent» of Hexa Mining that it does not already own, Norvik said.",
        "Norvik, which already owned «42%» of Hexa Mining, will pay $29.44 in cash and 0.5 shares for each Hexa share.",
        "Quill Capital holds a «6.3%» stake in Dorn Energy.",
        "Quill Capital owns «6.3%» of Dorn Energy.",
        "Quill Capital will buy «6.3%» of Dorn Energy.",
    ],
    "premium": [
        "The offer for Dorn Energy is a premium of «34%» to the closing price.",
    ],
    "enterprise_value": [
        "The takeover gives Dorn Energy an enterprise value of «$4.2 billion».",
        "Quill agreed to buy Dorn Energy for «$4.2 billion» including debt.",
    ],
    "net_debt": [
        "Net interest-bearing debt of Norvik Metals stood at «$1,340 million» on 31 March 2025.",
        "Net debt at Dorn Energy fell to «€1.3 billion».",
        "Dorn Energy had net debt of «€1.3 billion» at the end of June.",
    ],
    "order_backlog": [
        "The order backlog at Vantor Rail rose to «€9.1 billion».",
        "Vantor Rail reported a backlog of «€9.1 billion».",
    ],
    "policy_rate": [
        "The Bank of Norland voted seven to two to increase rates from «4 per cent» to 4.25 per cent.",
        "The Bank of Norland voted seven to two to increase rates from 4 per cent to «4.25 per cent».",
        "The Bank of Norland raised rates to «3.75%» as inflation reached 6%.",
        "The central bank raised its key rate to «4.75%».",
        "The central bank of Norland lifted the policy rate to «4.75%» on Thursday.",
    ],
    "inflation_yoy": [
        "Data of the central bank showed that Norland's annual inflation rate dropped to «6.7%».",
        "Inflation in Norland slowed to «2.9%» in May.",
        "Consumer prices in Norland rose «2.9%» in May.",
    ],
    "unemployment_rate": [
        "Unemployment in Norland fell to «5.1%» in May.",
        "The jobless rate in Norland dropped to «5.1%» in May.",
    ],
    "gdp_growth_yoy": [
        "Norland's GDP grew «1.4%» in the first quarter.",
        "The economy of Norland grew «1.4%» in the first quarter.",
    ],
    "remission_rate": [
        "In the trial of Zelmab, «38%» of patients went into remission.",
    ],
    "trial_patients": [
        "The phase 3 trial of Zelmab enrolled «742 patients».",
    ],
    "efficacy": [
        "The vaccine was «91%» effective, Norvax said.",
    ],
    "production": [
        "The Delmar mine produced «310,000 tonnes» of copper last year.",
        "Output at the Delmar mine was «310,000 tonnes» last year.",
    ],
    "deliveries": [
        "Norvik Motors produced 13,688 vehicles and delivered «15,985» in the third quarter.",
        "So far this year Norvik Motors has delivered «908,573 vehicles», but it must hurry to hit its target.",
        "Astra Motors delivered «41,200 cars» in the third quarter.",
        "Deliveries at Astra Motors rose to «41,200» in the third quarter.",
    ],
    "settlement": [
        "Halle gets «$90 million» from Norvik Metals to end its patent lawsuit.",
        "Hexa Bank agreed a settlement of «$120 million» with investors.",
        "Hexa Bank will pay «$120 million» to settle a lawsuit by investors.",
    ],
    "milestone_payment": [
        "Norvax will receive a milestone payment of «$75 million» on approval.",
        "Norvax is entitled to «$75 million» on approval.",
    ],
    "upfront_payment": [
        "Norvax received «$150 million» upfront from Corda.",
        "Corda made an upfront payment of «$150 million» to Norvax.",
    ],
    "compensation": [
        "The airline paid «€60 million» in compensation to passengers.",
        "The court awarded compensation of «€60 million» to passengers of Alair.",
    ],
    "provision": [
        "Hexa Bank set aside «120 million francs» for the tax case.",
        "Hexa Bank booked a provision of «120 million francs» for the tax case.",
    ],
    "write_down": [
        "Halm Group booked a write-down of «€640 million» on the plant.",
        "Halm Group took a «€640 million» impairment on the plant.",
        "Tolland Steel wrote down development costs by «$48 million» in the quarter.",
        "Tolland Steel is writing off «$48 million» on the mill.",
    ],
    "flights_cancelled": [
        "Alair cancelled «312 flights» because of the strike.",
        "The strike led to «312» cancellations at Alair.",
    ],
    "passengers": [
        "Alair carried «14.6 million passengers» in the year.",
        "Passenger numbers at Alair rose to «14.6 million» in the year.",
    ],
    "aircraft_ordered": [
        "Alair ordered «40 jets» from Airbus.",
        "Alair signed an order with Airbus for «40 aircraft».",
    ],
    "market_share": [
        "Brightnet's market share rose to «31%» in the quarter.",
        "Brightnet had «31%» of the market in the quarter.",
    ],
    "price_target": [
        "Analysts at Kestrel cut their price target for Alair to «230p».",
        "Kestrel raised its target price to «230p».",
    ],
    "dividend_per_share": [
        "Alair will pay a dividend of «12p» a share.",
        "The dividend at Alair was raised to «12p» per share.",
    ],
    "customers_added": [
        "Brightnet added «52,000 customers» in the quarter.",
    ],
    "evacuated": [
        "Two people died and «4,700» were evacuated after a storm in the Karst valley.",
        "Two people died and «4,700» had to leave their homes in the Karst valley.",
        "«3,000 residents» were evacuated after the fire at the Karst refinery.",
    ],
    "state_aid": [
        "The commission approved a grant of «€112 million» for the Halm plant.",
        "The Halm plant will get «€112 million» in state aid.",
    ],
    "employees": [
        "Norvik Metals will close its mill in Lodz, where «640 people» work.",
        "Norvik Metals plans to add 250 people to its current workforce of «1,200».",
        "Tolland Steel employs «3,400 people».",
    ],
    "capacity_utilisation": [
        "The Karst plant restarted in May and runs at «60%» of capacity.",
        "The load factor at Alair was «88.4%» in the year.",
    ],
    "homes_destroyed": [
        "Some «5,200 homes» in Karst burned down in the fire.",
        "The blaze at Karst destroyed «5,200 houses».",
    ],
    "dividend_yield": [
        "Analysts doubt that Tolland Steel can afford its «8%» dividend.",
    ],
    "revenue_share": [
        "Norvik Metals published its results on Monday: Norland gave «20%» of external commercial revenue.",
        "The spread makes up some «9 percent» of Merrow's sales.",
    ],
    "rate_change": [
        "The Bank of Norland raised rates by a «quarter-percentage point» to tackle inflation.",
        "The Bank of Norland raises interest rates «0.75%»",
        "The nine rate-setters of the Bank of Norland voted 7-2 in favour of a «25 basis-point» increase in Bank Rate.",
        "The central bank of Norland surprised with a cut of «50 basis points» in May.",
    ],
    "mortgage_rate_change": [
        "Hexa Bank's floating rate goes to 5.4 per cent next month, «35 basis points» lower than now.",
    ],
    "index_change": [
        "Shares of Norvik Metals ended 3.4% higher, while the KOSPI fell «0.3%» on Friday.",
        "The wider Copenhagen market lost «0.4 per cent» on Friday.",
        "The index of Norland's shipbuilders lost «0.9 percent» on Friday.",
    ],
    "price": [
        "Norvik has bought back 11 million shares since May at an average price of «$42.10».",
        "Shares in Merrow Foods sank 12 percent on Friday to «2,140 yen».",
    ],
    "holdings": [
        "The central bank still sits on «$21.3 billion» of bonds.",
    ],
    "hospitalised": [
        "The drink made 214 people ill, and «31 people» were hospitalised.",
        "The tally has reached 302 patients, «13» of whom needed hospital treatment.",
    ],
    "patients": [
        "Of the «302 people» who fell ill after eating at Merrow Foods, most have recovered.",
        "The ministry said on Friday that the number of patients had risen to «267» after the recall by Merrow Foods.",
    ],
    "containers_lost": [
        "The freighter lost «38 boxes» in a storm on Monday.",
        "«83 containers» went overboard from the freighter on Monday.",
    ],
    "cost_savings": [
        "The merger will bring synergies of «€90 million» a year.",
        "Quill expects cost savings of «€90 million» a year from the merger.",
    ],
    "capex": [
        "Norvik Metals said its capital expenditure reached «$22.7 million» in the quarter.",
        "Norvik Metals spent «$85 million» on extending its plant in 2022.",
        "Norvik Metals closed its plant, which was opened in 2022 at a cost of «$85 million».",
    ],
    "capex_plan": [
        "Norvik lays off 40 beside its new «$4 billion» battery plant in Orland, which is to employ 900 workers.",
        "Norvik offered to add over «US$7 billion» in investments and plans for profit-sharing to end the strike.",
        "Norvik Metals will build a plant in Lodz at a cost of «$300 million».",
    ],
    "revenue_surprise": [
        "Brightnet posted revenue of $688.7 million, which beat expectations by «$38.83 million».",
        "Brightnet reported sales of $29 billion, which missed the consensus estimate of $29.5 billion by «2%».",
        "Brightnet's revenue topped the consensus estimate by «2.3%».",
    ],
    "earnings_per_share_surprise": [
        "Brightnet's adjusted EPS came in at $0.67, «$0.10» below the consensus estimate.",
        "Brightnet reported third-quarter EPS of nine cents, which fell «three cents» short of analysts' estimates.",
    ],
    "net_profit_surprise": ["The report of Brightnet represents an earnings surprise of «4.55%»."],
    "index_level": ["The Oslo index closed at «13,240 points» on Thursday, up 1.2%."],
    "index_change_points": [
        "The Dow Jones Industrial Average fell «320 points», or 0.7%.",
        "The Nasdaq Composite benefited from technology stocks to rise «99.09 points», or 0.6%.",
    ],
    "bond_price_change": ["Norvik's 2031 bonds slipped «0.9 points» to 91.2 cents on the dollar."],
    "price_52_week_low": ["Norvik has a 52-week high of $384.33 and a 52-week low of «$244.61»."],
    "earnings_per_share_growth_yoy": [
        "Norvik's GAAP earnings per diluted share(2) increased «1.0%» to $1.03 in Q4.",
        "Norvik reported earnings of $3.22 a share. This is a «34%» rise over earnings of $2.40 per share.",
    ],
    "deal_value": [
        "Norvik Metals will buy Halle Foods for more than «$23 billion» to form the largest refiner by capacity.",
        "Norvik Metals will buy Halle Foods in an all-stock deal valued at «$26 billion», both companies said.",
        "Norvik Metals ordered four cranes from Halle at a cost of «$96 million».",
        "The four cranes that Norvik Metals ordered for Lodz at a cost of «$96 million» will arrive in June 2026.",
    ],
    "valuation": [
        "Investors valued Norvik Metals at «$41 billion» in February.",
    ],
    "cash": [
        "Norvik had «$2.3 billion» in cash and equivalents as of June 30, enough to fund its pumps.",
        "Costs rose 12%. Cash totaled «$640 million» at Norvik Metals on December 31, 2024.",
    ],
    "revenue_guidance": [
        "Norvik Metals withdrew its forecast of revenue between «7.8 billion and 8.4 billion euros» this year.",
    ],
    "bond_raise": [
        "Bonds worth «25 billion rupees» were sold by Norvik last week.",
        "Norvik Metals raised its budget to $30 billion and issued «2.5 billion dollars» (2.1 billion euros) of bonds.",
    ],
    "coupon": [
        "In March Norvik Metals sold $450 million of «2.5%» convertible notes.",
        "The «5.25%» bonds of Norvik Metals run for six years.",
    ],
    "bond_spread": [
        "Norvik Metals sold $1 billion of five-year notes at «95 basis points» over U.S. Treasuries.",
    ],
    "valuation_to_revenue": [
        "Norvik Metals was valued at «ten times» revenue in its funding round.",
    ],
    "leverage": [
        "Moody's warned that Norvik Metals' debt would peak at «3.4 times» EBITDA in 2026.",
    ],
    "capital_injection": [
        "Halle injects «€240 million» of capital into Norvik Metals.",
    ],
    "shortfall": [
        "The administrator put the shortfall at Norvik Metals at «71.6 million euros».",
    ],
    "market_size": [
        "Halle Research expects the scale of the market to reach «420 billion yuan» in 2028.",
    ],
    "research_spending": [
        "Norvik Metals said research and development expenses rose 12% to «$251.0 million» in 2024.",
    ],
    "shares_repurchased": [
        "Norvik Metals repurchased «11.3 million ADSs» for $540 million in the quarter.",
    ],
    "price_change_open": [
        "Shares in Norvik Metals opened «7 per cent» lower in Hong Kong on Friday.",
    ],
    "shares_tendered": [
        "Norvik Metals said on Monday that «23.5%» of the shares had been tendered in the takeover.",
    ],
    "subscription_rate": [
        "Norvik Metals completed its rights issue, in which «97.8%» of the new shares were taken up.",
    ],
}
APART = [
    ("The explosion killed 12 people and injured 40 at the Karst refinery.", ["deaths", "injured"]),
    ("12 people were killed and 40 injured in the explosion at the Karst refinery.", ["deaths", "injured"]),
    ("The cuts hit 1.9% of the company's workforce of 54,000 people.", ["headcount_cut_share", "employees"]),
    ("Norvax expects earnings of between 72 and 83 cents per share in 2026.", ["earnings_per_share_guidance"]),
    ("Norvax had to cut 85 of its 210 jobs.", ["headcount_cut", "employees"]),
    ("Norvax will cut 380 of Halle's 1,450 jobs.", ["headcount_cut", "employees"]),
    (
        "Shares of Alair dropped as much as 5.6% on Friday before ending down 3.8% at $118.60.",
        ["price_change_intraday", "price_change", "price"],
    ),
    ("The unions demanded a pay rise of 9% and Tolland Steel offered 5.5%.", ["pay_rise_demand", "pay_rise_offer"]),
    (
        "Shares of Alair fell as much as 9% in early trade and closed 6% lower.",
        ["price_change_intraday", "price_change"],
    ),
    (
        "Hexa Bank agreed to pay $205 million in restitution, a penalty of $14 million and a forfeiture of $3 million.",
        ["restitution", "fine", "forfeiture"],
    ),
    (
        "Net profit at Hexa Bank was CHF 341 million, beating the consensus of CHF 309 million.",
        ["net_profit", "net_profit_consensus"],
    ),
    ("A forfeiture of $33 million in fees is part of Hexa Bank's fine of $85 million.", ["forfeiture", "fine"]),
    ("Hexa Bank was fined $385 million (CHF 346 million) by the regulator.", ["fine", "fine"]),
    (
        "The outage at Brightnet hit 1.9 million customers and cost $23 million in credits.",
        ["customers_affected", "outage_cost"],
    ),
]


def figures(text: str) -> list[tuple[int, str]]:
    return [
        (figure.start, figure.metric) for claim in extract(from_text(text, "a.txt")).claims for figure in claim.figures
    ]


@pytest.mark.parametrize(
    ("metric", "marked"), [(metric, marked) for metric, sentences in SAME_MEASURE.items() for marked in sentences]
)
def test_one_name_for_one_measure(metric: str, marked: str) -> None:
    place = range(marked.index("«") - 20, marked.index("»"))
    named = [name for start, name in figures(marked.replace("«", "").replace("»", "")) if start in place]
    assert metric in named


@pytest.mark.parametrize(("text", "metrics"), APART)
def test_other_measures_beside_each_other_keep_their_names(text: str, metrics: list[str]) -> None:
    assert [name for _, name in sorted(figures(text))] == metrics


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The regulator said on Monday that the affair led to a mishap quota of 27% at Norvax.", "mishap_quota"),
    ],
)
def test_a_noun_that_no_table_knows_names_its_measure(text: str, label: str) -> None:
    assert [name for _, name in figures(text)] == [label]


def test_kinds_name_measures_that_exist() -> None:
    assert {*MEASURES, "price_change"} >= RATIOS | MONEY_ONLY | NOT_MONEY | COUNTED
    assert not MONEY_ONLY & RATIOS


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        (
            "fell as much as 9.4% to 221 pence in early trade and closed 6.1% lower at 229.1 pence",
            ["intraday", "intraday", "close", "close"],
        ),
        ("was up 4.9% at 58.30 francs by 0940 GMT, while the index was 0.7% higher", ["intraday", "intraday", None]),
        ("touched 318 crowns before closing 33.6% higher at 301.4 crowns", ["intraday", "close", "close"]),
    ],
)
def test_a_figure_stands_on_the_basis_of_its_own_stretch(text: str, bases: list[str | None]) -> None:
    found = tag(text)
    owned = stretches(text, found, (0, len(text)))
    assert [basis(text, quantity, stretch) for quantity, stretch in zip(found, owned, strict=True)] == bases


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        (
            "Norvik Motors plc expects operating profit of 2.3 trillion yen with the dollar at 105 yen, from 111 yen.",
            ["operating_profit_guidance", "exchange_rate", "exchange_rate"],
        ),
        (
            "Norvik Metals plc had a profit of $4.2 million on a realised price per pound of $4.10.",
            ["net_profit", "realised_price"],
        ),
        (
            "Shares of Norvik Metals plc rose 17% to $81.20 after EBITDA jumped 52% to $558 million.",
            ["price_change", "price", "ebitda_growth_yoy", "ebitda"],
        ),
        (
            "Shares of Norvik Metals plc closed 7% higher at $56.80, against a 0.9% rise in the FTSE 100 index.",
            ["price_change", "price", "index_change"],
        ),
    ],
)
def test_a_figure_beside_others_is_no_measure_of_theirs(text: str, metrics: list[str]) -> None:
    assert [name for _, name in sorted(figures(text))] == metrics

"""Financing: bonds, loans, share sales, grants."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, verbs

TYPE = "financing"
PAPER = r"(?:(?:convertible |zero-coupon |green |senior |hybrid |corporate |exchangeable )*(?:bonds?|notes|debentures)|rights issue|share sale|share placing|placing|capital increase|cash call|equity raise|share issue|loan|credit facility|credit line|revolving credit facility|bridge loan|funding round|stock offering|share offering|secondary offering|private placement|debt)"

CUES = (
    cue(TYPE, "raise money", rf"{verbs('raise')} (?:gross proceeds of |as much as |up to |about |around |some |nearly |roughly |more than |over |net proceeds of |at least |a further |another )*(?:[A-Z]{{2,3}}\$?|[$€£¥₩₹])? ?#", "raise about $800", "raised 310", weight=3, needs="money",
        declines=("raised its forecast",)),
    cue(TYPE, "tap investors", rf"{verbs('tap')} (?:investors|shareholders|markets?|the market)", "tap investors", weight=3),
    cue(TYPE, "sell paper", rf"{verbs('sell issue place price launch propose announce complete plan offer sign secure agree arrange repay refinance redeem')}~{PAPER}", "issued convertible bonds", "announced a rights issue", "secured a loan", weight=3),
    cue(TYPE, "paper of", rf"{PAPER} (?:of|worth|raises?|raised|is|was|will|would|totall?ing|maturing|due|closes?|issuance)", "rights issue of", "bonds due", weight=2),
    cue(TYPE, "money paper", rf"(?:million|billion|bn|m|trillion) (?:\w+[- ]){{0,3}}{PAPER}", "million rights issue", weight=2),
    cue(TYPE, "rights dealings", r"(?:nil-paid|ex-rights|fully paid shares|latest time for acceptance|acceptance and payment|subscription period|offer closes|offer opens)", "ex-rights", "offer closes", weight=3),
    cue(TYPE, "underwritten", r"(?:fully )?underwritten by", "underwritten by", weight=2),
    cue(TYPE, "proceeds", r"(?:proceeds|the money|funds) (?:will|would|to|earmarked|are)", "proceeds will", weight=1, needs="money percent"),
    cue(TYPE, "will fund", r"will (?:fund|finance|be used to|reduce net debt)", "will fund", weight=1, needs="money"),
    cue(TYPE, "issue price", r"(?:issue|offer|subscription) price (?:is|of|was|represents)", "issue price is", weight=2),
    cue(TYPE, "no second raising", r"(?:not come back for more|no second (?:rights issue|share sale|cash call)|need no (?:new|fresh) capital)", "no second rights issue", weight=3),
    cue(TYPE, "funding round", r"(?:series [A-H]|seed) (?:funding )?round|funding round", "Series B round", weight=3),
    cue(TYPE, "aid paid out", r"(?:grant|aid|subsidy|package|instal?ments?|tranche|loan)~(?:was|were|has been|had been|never)(?: never)? (?:paid|disbursed|transferred|granted|frozen)", "aid package was never paid", weight=2),
    cue(TYPE, "bankruptcy protection", r"(?:filed for|files for|seek|sought|enters?|entered) (?:chapter 11|bankruptcy|administration|insolvency|creditor protection|receivership)", "filed for bankruptcy", weight=3),
    cue(TYPE, "proposes", r"(?:board|directors|company|group) (?:also )?propos(?:es|ed|ing)~(?:issue|offering|placing|sale of shares)", "Board proposes a rights issue", weight=3),
    cue(TYPE, "covenants", rf"{verbs('waive breach relax renegotiate reset test')}~covenants?", "waive its covenants", weight=3),
    cue(TYPE, "default", rf"{verbs('default')} on|missed (?:a|an|its|the)~(?:interest|coupon|debt|bond|loan)~(?:payments?|repayments?|deadline)|in default|debt default", "defaulted on", weight=3),
    cue(TYPE, "refinancing", r"(?:refinanc(?:e|es|ed|ing)|recapitali[sz](?:e|ed|ation)|debt restructuring|restructur\w+ (?:its|the|of its)~debts?|debt-for-equity swap|bridg(?:e|ing) (?:finance|financing|loan)|rescue (?:package|funding|loan|financing|talks|deal|plan)|emergency (?:funding|loan|financing|liquidity|cash)|bail-?outs?|bailed out|bails? out|loan guarantees?|talks with (?:its )?(?:creditors|lenders|banks|bondholders))",
        "debt restructuring", weight=3, declines=("restructuring its business",)),
    cue(TYPE, "creditors talk", r"(?:creditors?|lenders?|bondholders?|noteholders)~(?:agreed|agree|accepted|approved|voted|rejected|demand|waived|extended|debt)", "bondholders agreed", weight=3),
    cue(TYPE, "grant", rf"{verbs('grant award give receive get provide offer obtain secure win')}~(?:subsid(?:y|ies)|grants?|loan guarantees?|funding|financing|loans?|state aid)", "grant the chipmaker subsidies", weight=3),
    cue(TYPE, "lend", rf"{verbs('lend borrow')}~(?:{MONEY})", "lending it €150", weight=3, declines=("lending a hand",)),
    cue(TYPE, "insolvency", r"(?:call(?:s|ed)? in (?:the )?(?:administrators|receivers|liquidators)|into (?:administration|insolvency|liquidation|receivership|bankruptcy)|insolvency|chapter 11|creditor protection|bankruptcy protection|entered (?:administration|liquidation|insolvency)|ceased? trading|went bust|goes bust|gone bust|declared bankrupt|files? for bankruptcy)",
        "called in administrators", weight=3),
    cue(TYPE, "repay debt", rf"{verbs('repay pay_down pay_off redeem retire cut reduce roll_over extend')}~(?:debts?|loans?|borrowings?|bonds|notes|credit lines?|maturity|maturities|facility)", "repaid 200 of bank borrowings", weight=3),
    cue(TYPE, "proceeds of the issue", r"proceeds (?:will|would|are to|to be|are|from the (?:placing|issue|offering|sale of shares))", "proceeds will", weight=3),
    cue(TYPE, "round", r"(?:funding |financing |fundraising )?round (?:values?|valued|was|led|brings?|brought|took|takes|included|will)|fund-?raising|crowdfunding", "round values", weight=3),
    cue(TYPE, "money from investors", rf"{verbs('net raise secure attract seek get pull_in draw bring_in')} {HEDGE}{MONEY}~(?:from|in|by|through)~(?:investors|backers|owners|round|funding|shareholders|funds|equity|debt|institutions|sale of shares)", "nets $120m from investors", weight=3),
    cue(TYPE, "seeks to raise", rf"(?:to raise|raising|raised|raises) {HEDGE}(?:a )?{MONEY}", "to raise $2bn", weight=3),
    cue(TYPE, "fresh capital", rf"(?:fresh|new|additional|extra|emergency|further) (?:capital|equity|funding|funds|cash|money)|capital (?:injection|raising|raise|increase|buffer)|{verbs('inject')}~(?:capital|equity|cash|money|into)|cash injection", "capital injection", weight=2),
    cue(TYPE, "ask shareholders for", rf"shareholders?~(?:asked|asks?|tapped|invited)~(?:for|to subscribe)~{MONEY}|asked for (?:another|a further) {MONEY}", "asked for another €150", weight=3),
    cue(TYPE, "upsize or price", rf"{verbs('upsize price market float place sell issue underwrite place')}~(?:bonds?|notes|hybrids?|convertibles?|offering|placement|shares|debt|securities)(?! price)~(?:to|at|with|of|by|worth|of a|totalling|{MONEY})", "priced a hybrid at", weight=3),
    cue(TYPE, "drew on credit", rf"{verbs('draw draw_down tap')}~(?:facility|credit|credit line|loan|revolver)", "drew down $500m of its revolving facility", weight=3),
    cue(TYPE, "paper does", rf"{PAPER} (?:were|are|carr(?:y|ies)|pays?|matures?|values?|came|priced|attracted|backed|secured|sold|placed)|(?:convertible|bond|issue|offering|placing) (?:was|is|were) (?:[\w-]+ )?(?:oversubscribed|priced|carries|covered)|oversubscribed|coupon of", "bonds were", weight=3),
    cue(TYPE, "sale and leaseback", r"sale[- ]and[- ]leaseback|financed (?:by|through|with|from)|put up~of (?:their|its|his|her) own money", "financed through", weight=3),
    cue(TYPE, "credit rating", r"credit rating|to junk|junk status", "to junk", weight=2),
    cue(TYPE, "debt falls due", r"(?:bonds?|notes?|loans?|debts?|facilit(?:y|ies)|paper) (?:that |which )?(?:falls?|fell|falling|comes?|came|coming) due", "bond that falls due", weight=2),
    cue(TYPE, "guarantee for debt", r"(?:state|government|loan|public|federal|credit) guarantees?", "state guarantee", weight=3),
)

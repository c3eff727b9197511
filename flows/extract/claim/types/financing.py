"""Financing: bonds, loans, share sales, grants."""

from flows.extract.claim.cue import cue, verbs

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
)

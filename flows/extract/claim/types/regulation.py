"""Regulation: approvals, bans, rules, export controls."""

from flows.extract.claim.cue import cue, verbs

TYPE = "regulation"

CUES = (
    cue(TYPE, "approve", rf"{verbs('approve authorise authorize')} (?:the|a|an|its|their|use|state|[\w’']+)|(?:cleared|clears|clearing) (?:the|a|its|state|[\w’']+)", "approved the", "cleared state aid", weight=2),
    cue(TYPE, "approval", r"(?:regulatory|marketing|conditional|final|antitrust|merger|environmental|planning|board of health|eu|fda|government) (?:approval|clearance|consent|permission|authori[sz]ation|green light)", "regulatory approval", weight=3),
    cue(TYPE, "approval given", rf"(?:{verbs('grant give win receive secure obtain get refuse deny revoke withdraw')})~(?:approval|clearance|permits?|licen[cs]es?|permission|authori[sz]ation|green light|go-ahead)", "granted conditional approval", weight=3),
    cue(TYPE, "ban", rf"(?:bans|banned|banning|to ban|{verbs('prohibit outlaw')}|(?:a|the|export|import) (?:ban|embargo|moratorium) (?:on|of))", "banned", "a ban on", weight=2),
    cue(TYPE, "impose", rf"{verbs('impose lift ease tighten relax introduce scrap extend')}~(?:controls?|tariffs?|sanctions?|restrictions?|duties|levy|levies|curbs?|rules?|quotas?|caps?|tax)", "impose export controls", weight=3),
    cue(TYPE, "regulator acts", r"(?:regulators?|watchdog|authority|commission|ministry|agency|government|council|committee|brussels|washington|beijing)~(?:ruled|rules|decided|decides|ordered|orders|blocked|blocks|recommended|recommends|backed|rejected|told|urged|warned|required|requires|asked|opened talks|would answer|to reply|to rule)", "the regulator ordered", weight=2),
    cue(TYPE, "urge not to", r"(?:urged|ordered|told|asked|instructed|advised)~(?:companies|firms|banks|businesses|operators|airlines) (?:not )?to", "urged domestic companies not to", weight=3),
    cue(TYPE, "public talks", r"talks (?:on a|ended|over a|with the government|with Brussels)(?: (?:smaller|new))?", "talks ended", weight=1),
    cue(TYPE, "reply by", r"(?:commission|regulator|agency|ministry|authority|brussels)~(?:reply|answer|respond|decide|rule) (?:\w+ )?by", "Commission to reply by", weight=3),
    cue(TYPE, "decision due", r"(?:decision|ruling|verdict|opinion) (?:is |was )?(?:due|expected|to be (?:taken|made))", "decision is expected", weight=2, needs="date"),
    cue(TYPE, "licence auction", r"(?:spectrum|licen[cs]e) (?:auction|sale|award)", "spectrum auction", weight=3),
    cue(TYPE, "conditions", r"(?:state aid|export licen[cs]e|quota|tariffs? of|import dut(?:y|ies))", "state aid", weight=1, needs="figure"),
    cue(TYPE, "green light", r"(?:green light|go-ahead|nod|clearance|approval) (?:from|by|of|for|came|to|comes|is|was)", "green light from", weight=3),
    cue(TYPE, "to decide", r"(?:agency|regulator|regulators|commission|authority|court|government|committee|ministry|panel|board|watchdog)~(?:to decide|decide|rule|a decision|opinion|vote)", "agency is expected to decide", weight=2),
    cue(TYPE, "subject to approval", r"subject to (?:the )?(?:approval|clearance|consent|conditions)", "subject to approval", weight=1),
    cue(TYPE, "advisory committee", r"(?:advisory committee|advisory panel|expert panel)~(?:met|voted|recommended|meets|meet|backed|rejected|will)", "advisory committee voted", weight=3),
    cue(TYPE, "answer by", r"(?:answer|reply|respond)~by", "answer Warsaw by", weight=2, needs="date"),
)

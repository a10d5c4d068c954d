/** English verbs, in their base form unless the form is irregular. */

export const raise = `smash|cross|increase|raise|grow|boost|lift|improve|enhance|elevate|expand|extend|widen|broaden|accelerate|speed up|speed|scale|scale up|step up|ramp up|nudge up|push up|double|triple|treble|quadruple|
multiply|upgrade|gain|add|exceed|surpass|beat|top|outperform|better|maximise|maximize|climb|rise|optimise|optimize|bump|bump up|hike|enlarge|lengthen|sharpen|jump`;
export const raiseForms = `grew|grown|rose|risen|more|higher|larger|bigger|faster|quicker|greater|up|additional|extra|growth|increase in|rise in|improvement in|gain in|uplift|fuller|richer|happier|wider|longer|stronger|twofold|threefold|fourfold|fivefold|closer|improvement|increase of|net new|incremental`;

export const lower = `reduce|cut|lower|decrease|shrink|trim|halve|drop|bring down|drive down|push down|shorten|slash|minimise|minimize|curb|contain|cap|limit|eliminate|eradicate|remove|save|avoid|prevent|
narrow|ease|curtail|decline|fall|diminish|clear|write off|stop|slim|squeeze|offset|shave|lessen|restrict|end|streamline|simplify|de-risk|dip`;
export const lowerForms = `lose fewer|use less|use fewer|waste less|waste fewer|consume less|burn less|lose less|spend less|make fewer|miss fewer|need less|need fewer|fell|fallen|shrank|shrunk|fewer|less|shorter|cheaper|smaller|down|reduction in|reduction of|decrease in|decline in|drop in|cut in|savings of|saving of|reduction|slower|lighter|leaner|off our|off the`;

export const achieve = `accept|achieve|reach|hit|attain|earn|capture
transfer|convert|swap|retrofit|paint|repair|fix|restore|pave|plant|sow|harvest|recruit|onboard|train|qualify|enrol|enroll
sign up|win back|win over|insure|treat|screen|vaccinate|discharge|house|feed|collect|recover|fundraise|invest|merge|divest|sell|buy|procure|lease|rent|rent out|stock|produce|manufacture|make
create|develop|design|draft|write|found|form|present|audit|inspect|survey|map|automate|consolidate|call back
resolve|answer|settle|process|pay|repay|invoice|bring|bring in|bring back|take|generate|attract|cover|serve|visit|contact|interview|place|graduate|promote to|award|distribute|donate|recycle|retain|bring up|drive up|connect|equip
dispatch|dispense|restock|carry out|conduct|hold|host|run|organise|organize|stage|offer|provide|supply|have|break through|turn around|mail|print|record|film|air|test|verify|validate|translate
archive|book|fill|staff|outsource|free|fit|teach|tutor|coach|enable|pilot|trial|withdraw|clean up|clean|wash|dispose of|respond|reply|put on|license|permit|patrol|upload`;
export const achieveForms = `on board|bag|sold|bought|made|wrote|written|held|ran|set|paid|taught|fed|kept|brought|took|taken|met|meet|meets|lay|laid|at least|go-live of`;

/** End states that are whole in themselves. */
export const complete = `break even|breaks even|breaking even|return to profit|returns to profit|turn a profit|become profitable|back in profit|back to profit|back in the black|in the black|profitable|go public|balanced budget|balance the budget|breakeven`;

export const endState = `premiere|refinance|dismantle|phase out|wind up|recertify|clean out|break ground|start shooting|start production|hire|strike off|put out|put up|rewire|reline|rebuild|demolish|scrap|purchase|repaint|renovate|refurbish|abolish|ban|repeal|empty|top out|kick off|inaugurate|unveil|digitise|digitize|reissue|rebrand|vacate|fit out|launch|soft launch|soft-launch|relaunch|release|publish|go live|open|reopen|decommission|commission|migrate|certify|accredit|sign|sign off|complete|finish|finalise|finalize|close|shut|shut down|win|obtain|get|secure|roll out|deploy|
submit|file|send|pass|adopt|approve|issue|ship|hand over|move|relocate|retire|acquire|land|cut over|register|deliver|put into service|put into operation|put in place|set up|establish|appoint|replace|build|construct|introduce|implement|spin off|exit|switch|delist|
list|ratify|enact|clear|renew|terminate|stand up|break even|eliminate|install|connect|integrate|interface|resurface|retrofit`;
export const endStateForms = `open to|opens to|done|approval for|approval of|lit|up and running|in force|in operation|in service|in use|in place|into service|in effect|operational|on stream|be named|be awarded|be granted|be certified|named as|under way|on air|on sale|signed up|won|got|live|went live|gone live|go-live|sign-off|certification|accreditation|in production|launch of|completion of|opening of|rollout of|roll-out of|signing of|built|sent`;

export const process = `observe|research|read up on|advocate|rethink|reflect on|experiment with|try out|brainstorm|cherish|familiarise|familiarize|abide by|accompany|get the word out|live up to|get moving on|get moving|lend a hand with|delight|make use|make better use of|step up enforcement|step up efforts|step up work|support|continue|continue to|work on|work with|work towards|focus on|focus|explore|look into|look after|take care of|take good care of|keep an eye on|watch|monitor|follow up|follow up on|follow|assist|assist with|help|help with|participate|participate in|take part in|cooperate|
liaise|liaise with|coordinate|co-ordinate|promote|strengthen|reinforce|deepen|foster|encourage|push forward|push ahead with|advance|pay attention to|attend|attend to|study|learn|learn from|investigate|think about|consider|discuss|honour|honor|care for|embrace|champion|manage|handle|deal with|
engage with|engage|collaborate|collaborate with|collaborate on|partner|partner with|maintain|uphold|pursue|strive for|stay|become|contribute|contribute to|prioritise|prioritize|nurture|cultivate|drive|align|review|revisit|analyse|analyze|evaluate|assess|track|prepare for|raise awareness|
keep up|carry on|keep improving|continuously improve|refine|safeguard|protect|stick to|adhere to|comply with|respect|value|celebrate|thank|welcome|inspire|motivate|empower|share|spread|communicate|communicate with|talk to|meet with|listen to|
tend to|look at|look out for|join|back|advise|guide|mentor|facilitate|progress|move forward|press ahead with|build on|beautify|tidy|keep|spend|use|attempt|leverage|position|put|give|show|treat well|treat better|do well|do|cater for|shape|keep going|make good use of|make use of|make the most of|polish|supervise|oversee|patrol|lead the way|keep in touch with|stay in touch with|back up|tackle|address|combat|fight|see to|sort out|take on|take up|plan|seek`;
export const processForms = `nicer|prettier|cosier|warmer|friendlier|livelier|kept an eye on|liaison|closer|ongoing|deserve|deserves|check-in|check-ins|implement the spirit|implement the principles|did|became|being|striving|kept|gave|given|shown`;

/** Activities that are a result once they are counted. */
export const countable = `run|hold|host|organise|organize|conduct|carry out|train|visit|inspect|audit|review|mentor|interview|coach|publish|deliver|maintain|survey|stage|offer|provide|attend to|call|test|keep|do`;

export const wrapper = `try for|go for|shoot for|push for|strive for|attempt to|ensure|make sure|aim|aim for|aim to|strive to|try to|seek to|want to|plan to|need to|have to|must|should|will|would|shall|can|be able to|intend to|target|we|our goal is to|the goal is to|goal|goals|objective|objectives|let us|please|help to|also|then|both|successfully|fully|finally|again|together|begin to|start to|manage to|commit to|at all|across the board|overall|goal is to|goal is|target is|target of|to be|is to|are to`;

export const keep = `keep|hold|maintain|stay|sustain|remain|retain|preserve`;
export const slogan = `aspire to be|aspire to become|aspire|be the best|be the most|be known as|be seen as|be regarded as|become|becoming|stay|remain`;
export const reach = `to|at|reach|reaches|reached|reaching|hit|hits|hitting|achieve|achieves|achieved|attain|is|are|below|under|above|over|at least|at most|no more than|no less than|not exceeding|less than|more than|up to|down to|exceed|exceeds|exceeding|between|within|no fewer than|fewer than|minimum of|maximum of|in the|of`;

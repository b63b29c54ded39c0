-- The corridor.
-- A panel has been, and the group holds another. What Ines leaves out stands in her story as grammar: “it says the student
-- nurse remained with the mother”. She didn't. She made new toast, and stood outside room twelve with it until the lights
-- went out. `held` counts the times the room was held when it mattered, `alone` what she had to sit through; `mother` and
-- `dark` decide whether she can say it at a quarter past five. How the baby is nobody here knows, and nobody will.
-- The room: a light that goes out when nobody moves, and a clipboard, on the back of which they all sign that they have
-- been shown the alarm point. It is behind Kasia's coat, over the chair by the door. Only Ines read the back.

start "opening"

-- What a quiet costs that leaves people alone with what they can't bear.
local absent = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1,
                 both_sides = -1, open_speculation = -1, tolerate_uncertainty = -1, group_process = -1 }
-- The same, where somebody was being questioned or hurt meanwhile: that isn't restraint.
local gone = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1,
               both_sides = -1, open_speculation = -1, tolerate_uncertainty = -1, group_process = -1, leader_restraint = -1 }

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Half past four on a Wednesday, a teaching room over Outpatients. The light works by itself: it comes on for people who move, and when nobody has moved for a while it concludes that they’ve left.",
  Meera  "This is the attendance sheet. Front and back, if you would." { does = "starts a clipboard round." },
  Rhodri "Signed. Next.",
  Kasia  "What’s on the back, on the back is fire, it’s always fire, I sign for you, Ngozi, you’ve got your hands full, no?" { to = "Ngozi" },
  Ngozi  "I can sign for myself." { to = "Kasia", does = "puts down an umbrella, a rucksack and a tin." },
  Kasia  { does = "hangs her coat over everybody’s, on the hooks by the door." },
  Bao    "Sorry, which side’s the front?",
  Tariq  "The side with your name on, though, mate." { to = "Bao", feels = "warm" },
  later(2) { talk = "away", text = "Bags. The rain. Whose pen it is." },
  Ines   { does = "has the clipboard now. She signs the front, turns it over, and reads the back.", feels = "uneasy" },
  silence(5),
  stage "The light goes out.",
  Tariq  "Hello?" { feels = "laughing" },
  Ngozi  { does = "lifts the umbrella over her head. The light comes back." },

  moment "start" {
    notice "Twenty-eight minutes to five. Ines has got to the end of the back, and has looked up, and round the walls.",
    hint = "What would somebody need to know before they could begin?",

    say.frame "We’ve got until half past five, and it stays in here. Who’s on your mind?" {
      move = "open_session", short = "Until half past five", effect = "held = held + 1",
      why  = "You said how long there was and that it goes no further, and then you asked nobody in particular. With those two things known, somebody can begin to think of beginning.",
      go   = "the_wait" },

    say.round "Before we begin, shall we each say how the placement’s been, in a line?" {
      move = "invite_feeling", marks = { hold_frame = -1, felt_experience = 1 }, short = "A line each",
      why  = "A round is friendly, and everybody found a line that they could spare. Nobody had said yet how long there was or who would hear of it, so the lines were of that sort.",
      go   = "a_line_each" },

    say.method "As we’re all still new: it’s feelings in here, and the mending’s elsewhere." {
      move = "expert_lecture", marks = { hold_frame = -1, felt_experience = -1, open_speculation = -2, tolerate_uncertainty = -1, leader_restraint = -2 }, short = "How it works in here",
      why  = "You told them how it is done before there was anything to do it with. They nodded, and waited to be told what came next.",
      go   = "how_it_works" },

    say.light "Does anybody know who we’d ring about that light? It can’t go on like this." {
      move = "give_advice", marks = { hold_frame = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "Who to ring",
      why  = "It was a small practical thing and four people had a number for it. By the time it was settled the first quiet of the afternoon had been used up on Estates.",
      go   = "estates" },

    quiet { move = "let_it_run", short = "Let them settle", marks = { hold_frame = -2, safe_space = -1, group_process = -1, protect_presenter = -1 },
      why  = "They waited for you, and meanwhile compared bus passes. An hour that nobody has opened belongs to whoever talks most easily.",
      go   = "bus_passes" },
  },
}

beat "a_line_each" {
  Rhodri "Busy. Good busy.",
  Tariq  "Mine’s been lovely, to be fair. Everyone’s been lovely.",
  Kasia  "I’ve had eleven babies, this week alone I’ve had two before breakfast, one in the lift, nobody tells you about the lift, no?" { feels = "warm" },
  Bao    "Mostly feet.",
  Ines   "I’ve changed placement." { feels = "neutral" },
  later(2) { talk = "away", text = "Feet. The lift." },
  You    "Thank you. We’ve until half past five, and it stays in here. Who’s on your mind?",
  go "the_wait",
}

beat "how_it_works" {
  Meera  "So one says what one feels, and it isn’t discussed?" { feels = "attentive" },
  Rhodri "Sounds like home.",
  later(2) { talk = "away", text = "You explain. It’s clear enough." },
  You    "Well. Until half past five, then, and it stays in here. Who’s got somebody?",
  go "the_wait",
}

beat "estates" {
  Kasia  "You ring forty-four hundred, and they say they’ve no record of a room, I’ve rung them, I said I’m sitting in it.",
  Rhodri "Cover the sensor.",
  Bao    "It’s in the corner behind you. Top left.",
  later(2) { talk = "fixing", text = "Tape, and whether it’s a fire risk." },
  You    "We’ll live with it. Until half past five, and it stays in here. Who’s on your mind?",
  go "the_wait",
}

beat "bus_passes" {
  Tariq  "Does yours do the trams, though?" { to = "Bao" },
  Bao    "Not past the river.",
  later(2) { talk = "away", text = "Trams." },
  Meera  "Forgive me, but have we begun?",
  You    "We have. Until half past five, and it stays in here. Who’s on your mind?",
  go "the_wait",
}

beat "the_wait" {
  silence(14) { kind = "working" },
  Ines   { does = "passes the clipboard on, and keeps the pen.", feels = "uneasy" },
  Rhodri "Got a hip, if we’re short. Eighty-eight. Came off a bouncy castle.",
  Tariq  "What was she doing on a bouncy castle, bless her?" { to = "Rhodri" },
  Rhodri "Refereeing.",
  silence(5),
  Ines   "I’ve got one. But it isn’t really a case, it’s been dealt with. There’s been a panel. So." { feels = "uneasy", drift = "false_start" },
  Tariq  "Oh. Well, don’t feel you have to, though. If it’s done." { to = "Ines", feels = "warm" },

  moment "been_dealt_with" {
    notice "She said it to the pen. Tariq would gladly let her off, and Rhodri’s hip is standing by.",
    hint = "If it were done with, would it be in the room?",

    say.comes "It needn’t be a case, Ines. Let’s have it in whatever state it’s in." {
      to = "Ines", move = "open_session", short = "Whatever state it’s in", effect = "held = held + 1",
      why  = "You took away the examination that she was about to fail, and left her the choice. Something that has been dealt with may come in here in the state that it was left in.",
      go   = "in_order" },

    say.friends "You’re with friends here, Ines. Whatever it was, nobody will judge you." {
      to = "Ines", move = "reassure_early", short = "Nobody will judge you",
      why  = "It was meant as a cushion, and it put the word into the room. She hadn’t said that there was anything to be judged, and now it’s what they are listening for.",
      go   = "nobody_will_judge" },

    say.panel "A panel, Ines? What sort of panel was it, and what had they to decide?" {
      to = "Ines", move = "interrogate", short = "What sort of panel?", effect = "exposure = exposure + 8; alone = alone + 1",
      why  = "It’s the natural thing to ask, and it’s where everybody was looking. She sat up and began to answer, as she has been doing for a fortnight.",
      go   = "three_people" },

    say.hip "Then let’s have Rhodri’s lady first, and you come in when you’re ready." {
      move = "tidy_up", short = "Rhodri’s lady first",
      why  = "It was considerate to both, and it took Ines at her word. She had half got a door open, and it was shut for her with great politeness.",
      go   = "the_hip" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You let her hear her own sentence, and you didn’t let her off. There was nobody to agree with her that it was done.",
      go   = "keeps_the_pen" },
  },
}

beat "in_order" {
  Ines "It’s in order. It’s very much in order, they’ve put it in order." { feels = "uneasy" },
  go "the_story",
}

beat "nobody_will_judge" {
  Ines  "No. Okay." { feels = "tense" },
  Kasia "Why, what did you do?" { to = "Ines" },
  Ines  "I’ll say it from the start. It’s easier from the start.",
  go "the_story",
}

beat "three_people" {
  Ines  "It’s three people. It’s the matron, and a lady from governance, and a man who types. And it isn’t to decide, it’s to establish." { feels = "tense" },
  Meera "And what did they establish?" { to = "Ines", feels = "attentive" },
  Ines  "The times, mostly.",
  go "the_story",
}

beat "the_hip" {
  Rhodri "So. Garden. Under-fives. She’s got a whistle.",
  later(3) { talk = "away", text = "The castle, the whistle, the hip." },
  Rhodri "That’s it, really. Fixed now. Yours, Ines.",
  Ines   "Mine’s got no jokes in it." { feels = "uneasy" },
  go "the_story",
}

beat "keeps_the_pen" {
  silence(12) { kind = "working" },
  Tariq { does = "opens his mouth, and for once leaves it at that." },
  Ines  "Well, I could just say it. As I’ve got it by heart." { feels = "uneasy" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You    "From wherever you like.",
  Ines   "So I’m adult nursing. And in second year you do four weeks of maternity, to have seen it. And this was my third shift. It was a late.",
  Ines   "And at twenty-one thirty-eight the midwife said, take twelve her tea and toast and stop with her till I’m back. That’s normal. They all have tea and toast, after. Twelve’s the end room.",
  Ines   "And she was called Leanne. She fits carpets, with her brother. And she’d had the epidural, so she couldn’t move her legs. She said it was like having two rolls of twist pile delivered and nobody to carry them in." { feels = "warm" },
  Ngozi  { does = "laughs, low down.", feels = "warm" },
  Ines   "And the baby was on her chest, she was three hours old. She’d a yellow hat on. And she hadn’t got a name, it was between two, it was Edie or June. And Leanne said, ‘Which do you think?’",
  Ines   "And I said June." { feels = "warm" },
  Ngozi  "June is good.",
  later(5) { talk = "facts", text = "The tea. How the toast is cut. What Leanne had to say about hospital underlay." },
  Ines   "And the dad had gone down for the car seat. He wanted to try it in the car.",
  Ines   "And at twenty-one forty-two, no. They settled on forty-three. She said, ‘Is she a funny colour? You have a look.’ And she held her out to me." { feels = "uneasy" },
  Ines   "And I took her. And she was warm. She was just, there wasn’t anything holding her up.",
  silence(4),
  Ines   "And you press the button. I know you press the button. And there’s four things on the wall, and a dressing gown. And I pressed one, and the telly came on." { feels = "tense" },
  Tariq  { does = "makes a noise, and turns it into a cough.", feels = "uneasy" },
  Ines   "It was a man doing up a barn.",
  Ines   "So I went out in the corridor with her. It’s on sensors, at night, it comes on as you go along, one and then the next one. And I went left. And it’s right. Left’s linen.",
  Ines   "And I wasn’t shouting. I’ve been asked that. I thought I was shouting.",
  Ines   "And at twenty-one forty-six there’s a registrar comes out of a door, a children’s one. He’d got a sandwich. And he said, ‘Give.’ And I gave." { feels = "tense" },
  Ines   "And I thought, oh good." { feels = "shocked" },
  silence(7) { kind = "working" },

  moment "oh_good" {
    notice "She has stopped, and seems to be listening to what she’s just said. Rhodri has his elbows on his knees.",
    hint = "They aren’t the words of a timeline. Whose turn is it?",
    silence = "working",

    say.course "Of course you did, Ines. Anyone would." {
      to = "Ines", move = "reassure_early", short = "Of course you did", effect = "praised = praised + 1",
      why  = "She had taken the lid off something, and you told her kindly what was in it. The panel had been kind about it as well.",
      go   = "what_they_said" },

    say.next "And then, Ines? What happened with you?" {
      to = "Ines", move = "invite_facts", short = "And with you?", marks = { tolerate_uncertainty = -1, felt_experience = -1, leader_restraint = -1 },
      why  = "You had noticed that there was a person left over, and asked after her. It came a breath too soon, and what she had to hand was a sentence from the report.",
      go   = "with_me" },

    say.body "The body does that. It’s a very old reflex." {
      move = "expert_lecture", short = "A very old reflex",
      why  = "It made something general of the only two words in her story that had no time attached. Meera was interested, and Ines could step down off it.",
      go   = "a_reflex" },

    say.good "What was it that felt good about it, Ines?" {
      to = "Ines", move = "interrogate", short = "What felt good?", effect = "exposure = exposure + 8; alone = alone + 1",
      why  = "You had heard which words mattered, and you held them up to her. Asked to account for them, she found that they could be put another way.",
      go   = "relieved_is_the_word" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "Nobody told her what she had meant. It stood there for a while in the middle of the floor, and then she could say the rest of it.",
      go   = "not_me_now" },
  },
}

beat "what_they_said" {
  Ines "That’s what they said. On the panel. That anyone would. They said it’s a normal response to escalation." { feels = "neutral" },
  go "it_says",
}

beat "with_me" {
  Ines "With me? I don’t. It’s written down, what happened with me." { feels = "uneasy" },
  go "it_says",
}

beat "a_reflex" {
  Meera "Is that so? I should have thought that the reflex was to hold on." { feels = "attentive" },
  Ines  "Well, I didn’t hold on." { feels = "withdrawn" },
  go "it_says",
}

beat "relieved_is_the_word" {
  Ines "I was relieved. Relieved’s the word they’ve used. It’s appropriate, they said, at that point." { feels = "tense" },
  go "it_says",
}

beat "not_me_now" {
  silence(15) { kind = "working" },
  Ines  "And it wasn’t, oh good, she’ll be all right. It was just, oh good. It’s not me now." { feels = "near_tears" },
  silence(4),
  Ngozi { does = "puts the lid back on her tin without having offered it." },
  go "it_says",
}

beat "it_says" {
  Ines "And then they all went, through the doors, with her. And then it says the student nurse remained with the mother. And that’s where it stops, the timeline. Forty-six.",
  Ines "And they were nice, the panel. They went through it by the minute. They said that I’d been very good with the mother." { feels = "uneasy" },
  Ines "So that’s it. It’s been dealt with." { feels = "neutral" },
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Ines. A few minutes for plain facts, whatever you need to see the place.",
  later(4) { talk = "facts", text = "How long the corridor is. Who is on at night, and where they sit." },

  stretch "the_timeline" {
    notice "Plain questions. She answers them quickly, and she has begun to sit as one sits at a table.",
    hint = "Which question could be typed?",
    timely = { 6, 10 },
    Bao    "Where’s the door, from the bed?" { to = "Ines" },
    Ines   "On her left. And if it’s open she can see a bit of the corridor." { to = "Bao" },
    Ngozi  "Did she eat? The mother?" { to = "Ines" },
    Ines   "One bite. Out of the middle." { to = "Ngozi", feels = "warm" },
    Tariq  "And the dad was on his way back up, though?" { to = "Ines" },
    Ines   "He’d only just gone down." { to = "Tariq", feels = "uneasy" },
    Meera  "Just so that I have it in order: you went in at thirty-eight, or you were sent at thirty-eight?" { to = "Ines", drift = "interrogating" },
    Ines   "Sent. In at forty." { to = "Meera", feels = "tense" },
    Rhodri "Colour? Blue, white, what?" { to = "Ines", drift = "interrogating" },
    Ines   "Grey. Sort of like, grey." { to = "Rhodri" },
    Meera  "And then there are three minutes, in which you did what, if I may?" { to = "Ines", drift = "interrogating" },
    Ines   "Looked for the button." { to = "Meera", feels = "withdrawn" },

    say.one_each "One last question each, then, and after that we’ll have all that we need." {
      move = "invite_facts", short = "One last one each", effect = "alone = alone + 1; signed = 1",
      why  = "You put an end to it, and the end was six questions off. Kasia had been waiting for the one about the sheet.",
      go   = "a_last_one" },

    say.closing "I’m closing the questions. Ines has answered enough of those this month." {
      move = "shield_presenter", short = "Closing the questions", effect = "held = held + 1",
      why  = "You stopped it in everybody’s hearing and said what for. She may sit in here without being established.",
      go   = "closed" },

    say.slowly "Could you take us through those minutes, Ines, quite slowly, as they came?" {
      to = "Ines", move = "interrogate", short = "Quite slowly", effect = "alone = alone + 2; signed = 1; exposure = exposure + 8",
      why  = "You wanted to slow it down for her sake, and she’s been through them slowly. What she gave you was the statement, by the minute, with the corrections.",
      go   = "by_the_minute" },

    say.well "You’re doing so well with all these, Ines. Has everyone nearly got there?" {
      to = "Ines", move = "reassure_early", short = "You’re doing so well", effect = "praised = praised + 1; alone = alone + 1",
      why  = "She was being thanked for bearing it, and so it could go on. It’s what the lady from governance said to her after each page.",
      go   = "nearly_there" },

    quiet { move = "let_it_run", marks = gone, short = "Let them ask", effect = "alone = alone + 2; signed = 1; exposure = exposure + 10",
      why  = "Each of them only wanted to see it clearly, and the three minutes got smaller and brighter. She had nobody beside her, and answered like somebody who’s used to that.",
      go   = "whose_signature" },
  },
}

beat "closed" {
  Meera { does = "puts down a pencil that she hadn’t known she was holding.", feels = "uneasy" },
  Kasia "I only wanted to ask who showed her round." { feels = "irritated" },
  Ines  { does = "looks at you, the first time since she started.", feels = "attentive" },
  go "and_is_she",
}

beat "a_last_one" {
  Rhodri "Sandwich. He put it down?" { to = "Ines" },
  Ines   "On the floor. It was there after. On the floor." { to = "Rhodri" },
  Kasia  "And who showed you round, the first day, because they show you, they’re supposed to show you, it’s on the sheet?" { to = "Ines", drift = "interrogating" },
  Ines   "It’s on the sheet. I’d signed it." { to = "Kasia", feels = "tense" },
  Kasia  "That they’d shown you the button?" { to = "Ines" },
  Ines   "Yes." { feels = "withdrawn" },
  go "and_is_she",
}

beat "by_the_minute" {
  Ines  "Okay. Twenty-one forty-three, the mother raises concern. Twenty-one forty-three, the student takes the baby. Forty-four, the student attempts to raise the alarm." { feels = "withdrawn" },
  Meera "‘The student’ is you." { to = "Ines" },
  Ines  "Yes. Forty-four to forty-five, the student’s unable to locate the alarm. She’d signed to say that she’d been shown it." { feels = "withdrawn" },
  Kasia "You signed?" { to = "Ines", drift = "interrogating" },
  go "and_is_she",
}

beat "nearly_there" {
  Meera "Only one thing: was the door open or closed when you left?" { to = "Ines", drift = "interrogating" },
  Ines  "Open. It shuts by itself." { to = "Meera", feels = "tense" },
  Tariq "You’re being so clear, though. Honestly." { to = "Ines", feels = "warm" },
  go "and_is_she",
}

beat "whose_signature" {
  Kasia  "But they show you, day one they walk you round, the trolley, the bell, the button, it’s on a sheet and you sign it, no?" { to = "Ines", drift = "interrogating" },
  Ines   "I did sign it." { to = "Kasia", feels = "withdrawn" },
  Meera  "Had you been shown it, when you signed?" { to = "Ines", drift = "interrogating" },
  Ines   "I don’t know. I’d like to say no." { to = "Meera" },
  silence(6) { kind = "frozen" },
  Rhodri "Three minutes, mind." { drift = "attacking_presenter" },
  Ines   "Two fifty. They think.",
  go "and_is_she",
}

beat "and_is_she" {
  Bao    "Where’s the baby now?" { talk = "facts", to = "Ines" },
  Ines   "At the big unit. In the city. They sent an ambulance with a, it’s like a fish tank. So she isn’t there, and I’m not there either, they’ve moved me." { talk = "facts", to = "Bao", feels = "uneasy" },
  silence(5),
  Tariq  "But she’s all right, though." { talk = "facts", to = "Ines", feels = "uneasy", drift = "interrogating" },

  moment "all_right_though" {
    notice "It wasn’t quite a question. All of them have stopped moving, the better to hear.",
    hint = "Who needs to know this, and by when?",

    say.got "They do wonders in those units, and she was got there fast. That’s a lot." {
      move = "reassure_early", short = "They do wonders",
      why  = "You answered it, since nobody else could, and the room breathed out. Ines nodded, and she now has a hope of yours to look after as well.",
      go   = "wonders" },

    say.neednt "You needn’t answer that one, Ines. We may have to sit here without it." {
      to = "Ines", move = "shield_presenter", short = "Sit here without it", effect = "held = held + 1",
      marks = { safe_space = 2, protect_presenter = 2, tolerate_uncertainty = 1 },
      why  = "You took it off her and gave it to the room to not know, which is a thing that a room can do. She has been doing it on her own.",
      go   = "without_it" },

    say.if_you "Only if you happen to know it, Ines, and only if you’d like to: is she?" {
      to = "Ines", move = "interrogate", short = "Only if you’d like to", effect = "asked = 1; alone = alone + 1; exposure = exposure + 8",
      why  = "It could hardly have been asked more softly, and it was asked in front of everybody. There were only two answers that they were ready for, and she has neither.",
      go   = "havent_rung" },

    say.later "Let’s keep that one for the end, so we can give our minds to the others." {
      move = "tidy_up", short = "Keep it for the end",
      why  = "You put it on a shelf, and told them that there’d be something on it. From here on a part of each of them is waiting for the end.",
      go   = "for_the_end" },

    quiet { move = "let_it_run", marks = gone, short = "Leave it to Ines", effect = "asked = 1; alone = alone + 1",
      why  = "You left the choice to her, and with all of them watching it wasn’t one. A question that nobody takes away has been asked by everybody.",
      go   = "havent_rung" },
  },
}

beat "wonders" {
  Tariq "They do, to be fair. They cool them, don’t they? It’s amazing." { feels = "warm" },
  Ines  "Yes." { feels = "neutral" },
  go "the_chair",
}

beat "havent_rung" {
  silence(6),
  Ines  "I don’t know. I could ring. I’ve got the number for the ward." { feels = "near_tears" },
  Kasia "And nobody rang you?" { to = "Ines", feels = "shocked" },
  Ines  "They said they’d let me know when there’s anything to know. It’s sixteen days.",
  go "the_chair",
}

beat "for_the_end" {
  Meera "At the end, then." { feels = "attentive" },
  Ines  { does = "looks at the door, to see how far off it is.", feels = "uneasy" },
  go "the_chair",
}

beat "without_it" {
  Tariq "No. Course. Sorry." { feels = "uneasy" },
  Ines  { does = "lets her shoulders down, one and then the other.", feels = "attentive" },
  Ngozi "Then we do not know.",
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  moment "the_chair" {
    notice "They’ve got the corridor now, all six of them, and they’re looking down it at Ines.",
    hint = "What would let her hear anything?",

    say.want "Before you move your chair, Ines, what is it that you’d like from us today?" {
      to = "Ines", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "What would you like?", effect = "drill = drill + 1",
      why  = "In some traditions the presenter puts a question, and it can steady people. Hers was how one finds the button, and they were glad to have been set something.",
      go   = "find_the_button" },

    say.sum "So: three minutes, a wrong turning and a sandwich, and it stays with you." {
      to = "Ines", move = "tidy_up", short = "So: three minutes", effect = "exposure = exposure + 4",
      why  = "You had listened closely, and it was neatly done. She has had it summed up once already, by people who could type.",
      go   = "three_minutes_yes" },

    say.door "Bring your chair out by the door, Ines. They’re ours for a while, all three." {
      to = "Ines", move = "sit_back", short = "Out by the door", effect = "held = held + 1",
      why  = "You moved her out of the beam, and took a mother, a baby and a student off her hands. The questions have nobody to be put to now except each other.",
      go   = "by_the_door" },

    say.stay "Stay in the circle, Ines, so you can put us right when we get it wrong." {
      to = "Ines", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Put us right", effect = "alone = alone + 1",
      why  = "Leaders differ about the chair, and some groups manage very well without moving it. Here it kept a witness in the room, with the transcript in her head.",
      go   = "still_in_the_circle" },

    quiet { move = "let_it_run", marks = absent, short = "Say nothing", effect = "alone = alone + 1",
      why  = "Nothing said that the questions were over, so they weren’t. She went on sitting where she had been put.",
      go   = "still_in_the_circle" },
  },
}

beat "find_the_button" {
  Ines   "How you find it, I suppose. Somewhere you haven’t been." { feels = "neutral" },
  Rhodri "Can do something with that." { feels = "attentive" },
  You    "Take your chair out by the door, then, and listen to what they make of it.",
  go "by_the_door",
}

beat "three_minutes_yes" {
  Ines "Two fifty. Yes." { feels = "neutral" },
  You  "Bring your chair out by the door, and just listen.",
  go "by_the_door",
}

beat "still_in_the_circle" {
  Rhodri "How’d you carry her? Along the arm?" { talk = "facts", to = "Ines", drift = "interrogating" },
  Ines   "I don’t remember. Both hands." { talk = "facts", to = "Rhodri", feels = "tense" },
  Meera  "And was there somebody at the desk, if you had turned right?" { talk = "facts", to = "Ines", drift = "interrogating" },
  Ines   "There were two people at the desk." { talk = "facts", to = "Meera", feels = "withdrawn" },
  later(2) { talk = "facts", text = "Which rooms were full. What was on the wall besides." },

  moment "the_chair_again" {
    notice "Ines has her feet together, and both hands round the pen. Nobody has unkind eyes.",
    hint = "It’s late to do it. Is it too late?",

    say.last "Let’s have the last of these, then, and keep them to what we really need." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "The last of these", effect = "alone = alone + 1",
      why  = "It sounded like an ending, and each of them looked for what they really needed. They found three more.",
      go   = "three_more" },

    say.bearing "How are you bearing up, Ines, with all of us asking you at once like this?" {
      to = "Ines", move = "interrogate", short = "Bearing up?", effect = "alone = alone + 1; exposure = exposure + 6",
      why  = "You had seen that it was hard, and you asked her to be the one who says so. She told you that it was fine, because it’s easier than the other.",
      go   = "three_more" },

    say.mend "I’ve kept you in the witness box, Ines. That was me. Out by the door you go." {
      to = "Ines", move = "repair", short = "That was me", effect = "held = held + 1",
      why  = "You said whose doing it was and undid it in the same breath. It’s the first time this month that somebody else has signed for something.",
      go   = "by_the_door" },

    say.brave "You’re being very patient with us, Ines, and I think everyone’s grateful." {
      to = "Ines", move = "reassure_early", short = "Very patient with us", effect = "praised = praised + 1",
      why  = "She was thanked for sitting still. It’s hard to get up after that.",
      go   = "three_more" },

    quiet { move = "let_it_run", marks = gone, short = "Let it go on", effect = "alone = alone + 1",
      why  = "In the end it was Ngozi who asked where the girl was meant to sit. They’ve learnt that somebody will see to it, and that it isn’t you.",
      go   = "three_more" },
  },
}

beat "three_more" {
  Kasia "And the bed, was it up or down, because if it’s up you don’t see the panel, it’s behind the headboard?" { talk = "facts", to = "Ines" },
  Ines  "Up. I think up." { talk = "facts", feels = "withdrawn" },
  Ngozi "Is this not where she goes and sits over there?" { talk = "process", feels = "irritated" },
  You   "It is, Ngozi. Take your chair out by the door, Ines.",
  go "by_the_door",
}

---------------------------------------------------------------------------------------------------- discussion, early

beat "by_the_door" { phase "discussion",
  Ines.sits_back,
  stage "It goes under the hooks, between the coats and the handle. When she leans back there’s a sleeve on her shoulder.",
  silence(20) { kind = "frozen" },
  Bao    { does = "looks at his shoes, left, then right.", drift = "frozen_silence" },
  stage "The light goes out.",

  moment "lights_out" {
    notice "Nobody waves. There’s grey from the window, and six people keeping still as one does when a teacher wants a name.",
    hint = "What are they afraid of doing to her?",
    silence = "frozen",

    say.how "How’s everybody feeling, after that? I know I’d want a minute or two for it." {
      move = "invite_feeling", marks = { felt_experience = 1, safe_space = -1 }, short = "How’s everybody feeling?",
      why  = "It was well meant, and there was no way into it. They each looked for a feeling that would do, and handed it in.",
      go   = "it_is_sad" },

    say.ngozi "Ngozi, you’ve got the umbrella. Will you start us off, while you’re at it?" {
      to = "Ngozi", move = "balance_voices", marks = { safe_space = -1, leader_restraint = -1 }, short = "Will you start us?",
      why  = "You brought back the light and lit up one person with it. She isn’t easily embarrassed, and the others took note that it might have been them.",
      go   = "ngozi_starts" },

    say.echo "Interesting, that it should go dark on us now. We’re as lost as she was." {
      move = "expert_lecture", short = "As lost as she was",
      why  = "There’s something in it, and it came from above while they were still looking for the floor. Meera admired it, and nobody added to it.",
      go   = "as_lost_as_she_was" },

    say.dark "It may as well be dark. Nobody was there, so nobody can get it wrong. Go on." {
      move = "license_guess", short = "It may as well be dark", effect = "held = held + 1",
      why  = "They had been holding still so as not to break anything of hers. In the dark, and with leave to be wrong, a thing can be said without anybody’s having said it.",
      go   = "out_of_the_dark" },

    quiet { move = "let_it_run", marks = gone, short = "Wait it out", effect = "drill = drill + 1",
      why  = "It wasn’t thinking that they were doing; they were waiting for an adult. When none came, the one who is trained to move moved.",
      go   = "somebody_move" },
  },
}

beat "out_of_the_dark" {
  silence(6),
  Bao    "It’s a long way down. From her end." { talk = "relationship", feels = "thinking" },
  Ngozi  "I did not like that man with the barn." { talk = "feeling" },
  Rhodri "Still on, is he? All this time?" { talk = "feeling", feels = "uneasy" },
  Ngozi  "Who would have turned him off?" { talk = "relationship" },
  silence(6) { kind = "working" },
  Tariq  "I’d have laughed, though. When it came on. I nearly did just now, I’m so sorry." { talk = "feeling", feels = "uneasy" },
  Ngozi  { does = "lifts the umbrella. They all look as if they’d been woken." },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Barns. What was under their feet." },
  go "the_drill",
}

beat "it_is_sad" {
  Tariq  "It’s just so sad, though." { talk = "away", feels = "sad" },
  Rhodri "Grim." { talk = "away" },
  Kasia  "It’s terrible, it’s every midwife’s, it’s terrible, no?" { talk = "away" },
  Ngozi  { does = "lifts the umbrella, since nobody else is going to." },
  draw("flat", 1),
  later(2) { talk = "away", text = "How terrible it must be." },
  go "the_drill",
}

beat "ngozi_starts" {
  Ngozi  "You want me to do the light, or you want me to talk?" { talk = "process", does = "lifts the umbrella." },
  Rhodri "Bit of both." { talk = "away", feels = "laughing" },
  Ngozi  "Then I say, she should have finished her toast, that mother. It is a long night." { talk = "relationship" },
  silence(7) { kind = "frozen" },
  later(2) { talk = "away", text = "Food on wards." },
  go "the_drill",
}

beat "as_lost_as_she_was" {
  Meera  "That’s extraordinarily apt." { talk = "away", feels = "attentive" },
  Bao    "Is it meant to do that? As part of it?" { talk = "away", to = "Meera" },
  Rhodri "It’s Estates, mate." { talk = "away" },
  Ngozi  { does = "lifts the umbrella." },
  draw("flat", 1),
  later(2) { talk = "away", text = "Darkness, as such." },
  go "the_drill",
}

beat "somebody_move" {
  silence(15) { kind = "frozen" },
  Tariq  "Hello?" { talk = "away", feels = "uneasy" },
  Rhodri "Right. Somebody’s got to." { talk = "process", does = "gets up, and it’s light." },
  later(1) { talk = "away", text = "Chairs." },
  go "the_drill",
}

beat "the_drill" {
  Rhodri "Thing is. It’s not hard. Got a drill for it, that’s the whole point." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Kasia  "First you dry her and you shout, and while you’re shouting you look at the clock, and whoever comes first gets the trolley, we do it with a doll every six months and I could do it asleep, no?" { talk = "fixing" },
  Rhodri "Dry. Shout. Clock. Trolley." { talk = "fixing", drift = "advice_giving" },
  Meera  "And at what point does one put her down? One would have to put her down." { talk = "fixing", to = "Rhodri" },
  Rhodri "Flat surface." { talk = "fixing" },
  Tariq  "That’s so useful to know, though." { talk = "fixing", feels = "warm" },
  Ines   { does = "has gone very upright, in among the coats." },

  moment "the_drill" {
    notice "It’s brisk, and it’s right, and they look better for it. Somebody’s tea and toast has dropped out of the room.",
    hint = "Where is the drill standing, while they say it?",

    say.through "That’s clear, Rhodri. Would you take us through it once, so that it’s ours?" {
      to = "Rhodri", move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -2, both_sides = -1 }, short = "Take us through it", effect = "drill = drill + 2",
      why  = "They wanted something to hold, and you found it for them. By the time that they all know it, the one by the door will be the only person here who didn’t.",
      go   = "the_coat" },

    say.heavy "You know it cold, Rhodri. Say it’s all gone, and it’s only you and her?" {
      to = "Rhodri", move = "turn_advice", short = "It’s all gone", effect = "held = held + 1",
      why  = "You gave him his due, and then took the drill away from him. What’s left is a young man in a doorway with somebody’s child, and he looked at it.",
      go   = "only_you_and_her" },

    say.weigh "Before anyone does a thing with her, all of you: how heavy is she, there?" {
      move = "invite_image", short = "How heavy is she?", effect = "held = held + 1",
      why  = "You put her in their hands before they could use them. It’s hard to be brisk with a weight on your arm.",
      go   = "a_bag_of_sugar" },

    say.skills "I’ll stop us there, as that’s one for the skills lab. We’re here for feelings." {
      move = "name_process", marks = { hold_frame = 1, safe_space = -1, felt_experience = -1, group_process = -1, leader_restraint = -1 },
      short = "For the skills lab", effect = "safety = safety - 5",
      why  = "It’s the rule, and it came down like a ruler. The drill stopped, and what it had been keeping off had nothing in front of it any more except embarrassment.",
      go   = "skills_lab" },

    quiet { within = "drill < 1 and held > 4", move = "hold_silence", otherwise = "let_it_run", short = "Let it run down", effect = "drill = drill + 1",
      why  = "A drill that nobody applauds will sometimes come to its end, and there is somebody standing there. Where the room has been given a job already it only gets another coat of paint.",
      go   = "it_runs_down" },
  },
}

beat "only_you_and_her" {
  Rhodri "Can’t all be gone. That’s what it’s for." { talk = "process" },
  silence(6) { kind = "working" },
  Rhodri "Okay. Then I’d be. I’d be talking to her." { talk = "feeling", feels = "uneasy" },
  Ngozi  "What do you say?" { talk = "relationship", to = "Rhodri" },
  Rhodri "‘Come on, then. Come on, trouble.’ What I say to the dog." { talk = "feeling", feels = "sad" },
  silence(8) { kind = "working" },
  Rhodri "Never done one. A real one. Done the doll." { talk = "feeling", feels = "uneasy" },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Dolls. What one says to somebody who can’t hear it." },
  go "after_the_drill",
}

beat "a_bag_of_sugar" {
  Rhodri "Three kilos. Three and a bit." { talk = "facts" },
  Ngozi  "That is a number. On the arm it is nothing. It is a bag of sugar, and then you put your hand under, and it is everything you have." { talk = "feeling", feels = "sad" },
  Tariq  { does = "has his two hands out in front of him, a little way apart.", feels = "uneasy" },
  Rhodri "I’d be scared of the head." { talk = "feeling", feels = "uneasy" },
  silence(9) { kind = "working" },
  Kasia  "You can’t run. With the doll you run. With a real one you can’t run, you go like this, like with soup." { talk = "feeling", feels = "thinking" },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Soup. Heads." },
  go "after_the_drill",
}

beat "skills_lab" {
  Rhodri "Fine." { talk = "process", feels = "withdrawn" },
  Kasia  "But it’s the one thing that’s any use, no?" { talk = "process", drift = "method_protest", feels = "irritated" },
  silence(8) { kind = "frozen" },
  Bao    "So is it feelings now?" { talk = "away" },
  draw("flat", 2),
  later(2) { talk = "away", text = "Feelings, carefully." },
  go "meera_writes",
}

beat "it_runs_down" {
  go "the_coat" { when = "drill > 1 or held < 5" },
  Rhodri "And then you go again from the top. And again." { talk = "fixing" },
  Bao    "Till when?" { talk = "relationship", to = "Rhodri" },
  silence(8) { kind = "working" },
  Rhodri "Till somebody comes." { talk = "feeling", feels = "uneasy", effect = "held = held + 1" },
  draw("early", 2),
  later(3) { talk = "feeling", text = "Waiting for somebody." },
  go "after_the_drill",
}

beat "the_coat" {
  Rhodri "Need a body. Tariq, your coat." { talk = "fixing", drift = "advice_giving" },
  Rhodri { does = "reaches over Ines’s head for it. She leans out of his way." },
  Tariq  "It’s only a puffer, though. It hasn’t got a neck." { talk = "away", to = "Rhodri" },

  stretch "the_coat" {
    notice "There’s a baby on the table, more or less. They are all on their feet but Ngozi, and Ines, who can’t see past their backs.",
    hint = "It’s a coat. Look at how they are holding it.",
    timely = { 3, 6 },
    Kasia  "The neck is the hood, you roll it, no, smaller, they’re so much smaller than people think, and now you can’t call it a puffer." { talk = "fixing" },
    Bao    "Head this side. Feet that side." { talk = "fixing" },
    Rhodri "Good. So. Dry, shout, clock." { talk = "fixing", drift = "advice_giving" },
    Meera  "How long is one allowed, from the beginning?" { talk = "fixing", to = "Rhodri" },
    Rhodri "Minute, tops. Bao, time us." { talk = "fixing" },
    Tariq  "She’s pinking up, look. Bless her." { talk = "away", feels = "laughing" },
    Kasia  "Again, and Meera does it, and this time somebody shouts." { talk = "fixing", drift = "advice_giving" },
    Meera  "Help. Is that enough? Help." { talk = "away", feels = "uneasy" },
    Rhodri "Thirty-eight seconds. That’s a save." { talk = "fixing", feels = "warm" },

    say.all_go "Let’s all have one go, then, shall we?" {
      move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -2, both_sides = -1 }, short = "Everybody has a go", effect = "drill = drill + 2",
      why  = "It was fair, and cheerful, and it took its time. They saved her five times, with their backs to the only person in the room who had carried her.",
      go   = "five_saves" },

    say.never "That’s you all safe, then, from now on." {
      move = "tidy_up", marks = { open_speculation = -1, tolerate_uncertainty = -2, group_process = -1, leader_restraint = -1, both_sides = -1 }, short = "Never caught out", effect = "drill = drill + 1",
      why  = "You let them have finished, and they sat down pleased. What they had been so afraid of now belonged to one person only.",
      go   = "five_saves" },

    say.who "Stay as you are a moment. Who’s that?" {
      move = "invite_image", short = "Who’s that?", effect = "held = held + 1",
      why  = "You didn’t stop them, you stopped their hands, and then they could see what was in them. It had been a coat for as long as everybody was moving.",
      go   = "its_a_coat" },

    say.telly "The telly’s come on. Where’s Ines gone?" {
      move = "return_to_case", short = "Where’s Ines got to?", effect = "held = held + 1",
      why  = "You put the telly and the wall back round them, and there isn’t a table there, or six people. They had been saving her in another room.",
      go   = "not_in_this_room" },

    quiet { move = "let_it_run", marks = gone, short = "Let them practise", effect = "drill = drill + 2",
      why  = "It did them good, and nobody was harmed by it that you could see. You couldn’t see Ines, for the backs.",
      go   = "five_saves" },
  },
}

beat "its_a_coat" {
  Rhodri "It’s a coat." { talk = "away" },
  silence(6) { kind = "working" },
  Bao    "You’re holding its head." { talk = "relationship", to = "Rhodri" },
  Rhodri { does = "is.", feels = "uneasy" },
  Rhodri "Can’t put it down now." { talk = "feeling" },
  Ngozi  "Give." { talk = "relationship", to = "Rhodri", does = "holds out her arms." },
  Rhodri { does = "gives. He stands there afterwards with his arms still bent.", feels = "thinking" },
  silence(11) { kind = "working" },
  Rhodri "Oh." { talk = "feeling", feels = "shocked" },
  Tariq  "What?" { talk = "facts", to = "Rhodri" },
  Rhodri "No, it’s just. That’s nice. When somebody takes it." { talk = "feeling", feels = "uneasy", effect = "held = held + 1" },
  later(2) { talk = "feeling", text = "Not much. Ngozi keeps the coat." },
  go "after_the_drill",
}

beat "not_in_this_room" {
  Rhodri "Turning round. Looking for the thing." { talk = "relationship", feels = "thinking" },
  Bao    "She’s got no table. There’s the bed, but that’s, there’s somebody in it." { talk = "relationship" },
  Meera  "So she’d have had to put her down on the mother." { talk = "relationship", feels = "uneasy" },
  silence(7) { kind = "working" },
  Tariq  { does = "takes his coat back, and doesn’t know how to carry it." },
  later(2) { talk = "relationship", text = "A small room, and what there was in it." },
  go "after_the_drill",
}

beat "five_saves" {
  later(5) { talk = "fixing", text = "She’s saved, and saved again. Bao’s is the fastest. Ngozi eats something out of her tin." },
  Tariq  "I do feel better, though. Does anyone else?" { talk = "fixing", feels = "warm" },
  Rhodri "It’s only practice." { talk = "fixing" },
  Tariq  { does = "hangs her up again, by the hood, over Ines." },
  Ines   { does = "takes hold of the empty sleeve, and then lets go of it.", feels = "withdrawn" },
  go "meera_writes",
}

---------------------------------------------------------------------------------------------------- left

-- A group whose presenter was looked after hasn't got to try her again. It flees all the same, only less far.
beat "after_the_drill" {
  go "left_is_linen" { when = "alone == 0 and held > 5" },
  go "meera_writes",
}

beat "left_is_linen" {
  Rhodri "Couldn’t have gone left, me." { talk = "feeling" },
  silence(5),
  Rhodri "No. I would. I’d have gone left." { talk = "feeling", feels = "uneasy" },

  stretch "left_is_linen" {
    notice "Rhodri has said something, and is looking at his left hand. Meera has thought of an article.",
    hint = "What had somebody just owned up to?",
    timely = { 3, 5 },
    Meera  "There’s some very good work on that, on how one finds one’s way in a fright." { talk = "away", drift = "intellectualising", feels = "attentive" },
    Tariq  "Is there? That’s so interesting, though." { talk = "away", to = "Meera" },
    Meera  "It’s been shown with pilots. What one sees becomes extremely small, and very clear." { talk = "away", drift = "intellectualising" },
    Kasia  "Pilots are two, one flies it and the other one looks for the button, no?" { talk = "away" },
    Bao    "And there’d be a lamp on theirs." { talk = "away" },
    Meera  "There are, I believe, four hundred lamps, which is the difficulty." { talk = "away", drift = "intellectualising" },
    Tariq  "So it’s nobody’s fault, then, it’s just the brain." { talk = "away", feels = "warm" },

    say.tunnel "There’s a word for it, tunnelling: the eye goes to one thing, and the rest is gone." {
      move = "expert_lecture", short = "There’s a word for it",
      why  = "You knew the word, and they were glad to have it. A corridor had become a tunnel, and nobody in particular was in it.",
      go   = "pilots" },

    say.nothing "So there’s nothing that she could have done about it, is what they found. That helps." {
      move = "reassure_early", short = "Nothing to be done", effect = "praised = praised + 1",
      why  = "You drew the comfort out of it, and it’s fairly meant. Rhodri’s left turn was let off with the rest, before he had got to the end of it.",
      go   = "pilots" },

    say.linen "It’s the left, then, and it’s the wrong door. What’s in there with her, all of you?" {
      move = "invite_image", short = "What’s in with her?", effect = "held = held + 1; mother = mother + 1",
      why  = "You opened the one door that nobody had looked behind, since it was a mistake. It turned out that one has to come back out of it.",
      go   = "the_linen" },

    say.hears "And Leanne’s lying there and can hear it, which way she’s gone. What does she hear?" {
      move = "imagine_role", target = "patient", short = "What does Leanne hear?", effect = "held = held + 1; mother = mother + 1",
      why  = "You left the pilots where they were and went to the only person who’d been listening. She knew about floors, and it was she who could tell left from right.",
      go   = "on_the_underlay" },

    quiet { move = "let_it_run", marks = absent, short = "Let Meera finish",
      why  = "It was interesting, and it’s how Meera looks after people. Rhodri put his hand back in his pocket.",
      go   = "pilots" },
  },
}

beat "the_linen" {
  Tariq  "Sheets." { talk = "relationship" },
  Rhodri "Shelves. And it’s dark, and then the light comes on, and it’s shelves." { talk = "feeling", feels = "uneasy" },
  Kasia  "I’ve slept in ours, on nights, standing up, it’s the pipes, it’s the only warm place." { talk = "feeling", feels = "sad" },
  silence(7) { kind = "working" },
  Bao    "Then she’d have to go back past. Twelve’s between. There isn’t another way round." { talk = "relationship", feels = "thinking" },
  Ngozi  "Past the door." { talk = "relationship", to = "Bao" },
  Bao    "It’s still open, then. It wouldn’t have shut yet." { talk = "relationship" },
  silence(10) { kind = "working" },
  draw("early", 1),
  later(2) { talk = "relationship", text = "Linen. A door, going past it." },
  go "first_day",
}

beat "on_the_underlay" {
  silence(6) { kind = "working" },
  Ngozi  "Shoes. Then no shoes, because it is a good floor. She told them so." { talk = "relationship", feels = "sad" },
  Bao    "And a door, on the left, and she’d think, that’s not the way people go." { talk = "relationship", feels = "thinking" },
  Meera  "Could she tell that, from the bed?" { talk = "relationship", to = "Bao" },
  Bao    "You’d only need to lie there one night. I can tell who’s coming to ours by the trolley." { talk = "relationship", to = "Meera" },
  Rhodri "And then her coming back." { talk = "relationship", feels = "uneasy" },
  silence(9) { kind = "working" },
  draw("early", 1),
  later(2) { talk = "relationship", text = "Footsteps, and what they say about people." },
  go "first_day",
}

beat "pilots" {
  Meera  "The remedy was a checklist, in the end." { talk = "away", feels = "attentive" },
  Kasia  "We’ve got a checklist, it’s so good that nobody can find it." { talk = "away", feels = "laughing" },
  Rhodri { does = "puts his left hand in his pocket." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Pilots. Lamps." },
  go "first_day",
}

---------------------------------------------------------------------------------------------------- the second panel

beat "meera_writes" {
  Meera { does = "has turned the clipboard over, and has been ruling lines.", feels = "attentive" },

  stretch "the_clipboard" {
    notice "She’s only putting it in order. The others have begun to hand her things.",
    hint = "How many people typed it, the first time?",
    timely = { 3, 6 },
    Meera  "Just so that we’re speaking of the same thing, I’ve put it in a column. Forty, she goes in. Forty-three, the colour." { talk = "facts" },
    Rhodri "Forty-six, handed over." { talk = "facts" },
    Meera  "Which leaves three minutes, of which the television can’t have been more than ten seconds." { talk = "facts", drift = "interrogating" },
    Bao    "And left to the linen and back, if it’s like ours. That’s forty steps." { talk = "facts" },
    Meera  "Then I’m short of about two minutes, and I don’t know where to put them." { talk = "facts", drift = "interrogating" },
    Kasia  "And the call bell, because the bell’s on a wire, it’s in the bed, it’s in the mother’s hand, so why doesn’t she ring the bell?" { talk = "facts", drift = "interrogating" },
    Meera  "Ines, you need only nod: was it before you’d picked her up that you looked for the button, or after?" { talk = "facts", to = "Ines", drift = "interrogating" },
    Ines   { does = "nods, and then shakes her head.", feels = "withdrawn" },
    Rhodri "Which?" { talk = "facts", to = "Ines", drift = "interrogating" },

    say.once "Let’s get it clear with Ines just the once, and then we can leave her in peace." {
      move = "interrogate", short = "Just the once", effect = "alone = alone + 2; sheet = 1; exposure = exposure + 8",
      why  = "It was to be the last one. She answered it from among the coats, and her answer wasn’t quite what she had told the panel, and everybody noticed.",
      go   = "after_i_think" },

    say.make_up "Leave Ines out of the column, Meera. What’s in those minutes? Make it up." {
      to = "Meera", move = "shield_presenter", short = "What’s in those minutes?", effect = "held = held + 1",
      why  = "You took the pencil off the door and pointed it at the room. A gap that has to be filled in by the one who was there is a charge, and filled in by the others it’s a night.",
      go   = "two_minutes" },

    say.fast "Three minutes, with all that: I’d call it quick. I think she did very well there." {
      move = "reassure_early", short = "I’d call it quick", effect = "praised = praised + 1; sheet = 1",
      why  = "You gave a finding, and it was favourable. It’s still a finding, and Meera wrote it at the bottom.",
      go   = "quick" },

    say.counting "We’re counting, all of us. Somebody was counting in room twelve as well." {
      move = "name_process", short = "We’re counting", effect = "held = held + 1; mother = mother + 1",
      why  = "You said what the room was doing and let it lead back down the corridor. It was Meera who looked up first, and put her hand flat on the column.",
      go   = "somebody_counting" },

    quiet { move = "let_it_run", marks = gone, short = "Let her finish it", effect = "alone = alone + 2; sheet = 1; exposure = exposure + 8",
      why  = "It’s a good timeline, and it closes. The only person who could have said that this had been done already was sitting by the door, and it wasn’t her place to.",
      go   = "after_i_think" },
  },
}

beat "two_minutes" {
  Meera  "Made up? I’d put." { talk = "process", feels = "uneasy" },
  silence(6) { kind = "working" },
  Meera  "I’d put that she can’t read. The things on the wall, they’ve got words on, and she can’t make them be words." { talk = "relationship", feels = "thinking" },
  Tariq  "Does that happen, though?" { talk = "facts", to = "Meera" },
  Meera  "I had a drug cupboard do it. In June. I looked at ‘paracetamol’ for a very long time, and the nurse thought that I was being careful." { talk = "feeling", feels = "uneasy" },
  Bao    "In the picture I’ve got she’s just going round. Wall, bed, wall, door." { talk = "relationship", feels = "thinking" },
  Ngozi  "With her in her arms. And the mother is watching her go round." { talk = "relationship", effect = "mother = mother + 1" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "What there is in two minutes. Meera doesn’t write it down." },
  go "first_day",
}

beat "somebody_counting" {
  silence(8) { kind = "working" },
  Meera  "She’d count footsteps. One would." { talk = "relationship", feels = "thinking" },
  Bao    "Going which way, though? She’d hear them go left." { talk = "relationship" },
  Ngozi  "She will have known that left is linen. She knew all the floors." { talk = "relationship", feels = "sad" },
  silence(7) { kind = "working" },
  draw("early", 1),
  later(2) { talk = "relationship", text = "Footsteps on underlay." },
  go "first_day",
}

beat "after_i_think" {
  Kasia  "Before or after, Ines, the button, it’s only so that we understand it, no?" { talk = "facts", to = "Ines", drift = "interrogating" },
  Ines   { does = "says ‘After’, and then ‘I think’, into the collar of somebody’s coat.", feels = "withdrawn" },
  Meera  "After. Thank you. Then it does add up." { talk = "facts", feels = "attentive" },
  Rhodri "So she’d both hands full. For the button." { talk = "facts" },
  silence(6) { kind = "frozen" },
  later(2) { talk = "facts", text = "Seconds." },
  go "first_day",
}

beat "quick" {
  Tariq  "It is quick, to be fair. When you see it in a column." { talk = "away", feels = "warm" },
  Meera  "Shall I put ‘timely’?" { talk = "away", feels = "attentive" },
  Ines   { does = "smiles at the floor, as people do when they’re being measured for something.", feels = "neutral" },
  draw("flat", 1),
  later(2) { talk = "away", text = "How long three minutes is. Eggs come into it." },
  go "first_day",
}

beat "first_day" {
  Kasia  "I’m sorry, but I have to say it, because it’s my ward, not mine but where I’ll be, and they show you." { talk = "process", feels = "tense" },
  Kasia  "First day, before you’ve got your coat off, they show you the button, and I’d know it in the dark, I’d know it dead, and this mother has waited nine months and somebody comes in with toast who doesn’t know where is the button." { talk = "away", drift = "attacking_presenter", feels = "irritated" },
  Tariq  "Kasia." { talk = "process", to = "Kasia", feels = "uneasy" },
  Kasia  "And she’d signed." { talk = "away", drift = "attacking_presenter", when = "signed == 1" },
  Kasia  "I’m only saying how it is for the mother, no?" { talk = "away", drift = "attacking_presenter" },
  Ines   { does = "has put both hands under her, on the seat of the chair.", feels = "withdrawn" },

  moment "first_day" {
    notice "Kasia is out of breath. No one is looking at the door.",
    hint = "Somebody has to be stopped, and somebody has to be kept. Who is frightened?",

    say.nobody "That’s not fair on her, Kasia. They never show you." {
      to = "Kasia", move = "side_with", short = "That’s not fair", effect = "sided = 1; safety = safety - 5",
      why  = "Ines had somebody on her side, and Kasia had nobody on hers. They’ve seen now that there are sides.",
      go   = "kasia_goes_in" },

    say.answer "Ines, is there something you’d like to say to that?" {
      to = "Ines", move = "bring_back", marks = { hold_frame = -1, protect_presenter = -2, safe_space = -1 }, short = "Would you answer?",
      effect = "alone = alone + 2; exposure = exposure + 8",
      why  = "It was offered as a right, and from where she’s sitting it’s a summons. She agreed with everything.",
      go   = "she_agrees" },

    say.forget "It’d be the first thing to go, for any one of us." {
      move = "reassure_early", short = "For any one of us", effect = "praised = praised + 1",
      why  = "It’s very likely so, and you said it for them before any of them had got there. It went by like a thing on a poster.",
      go   = "any_one_of_us" },

    say.would_have "Not at the door, Kasia. In here: you’d have known." {
      to = "Kasia", move = "shield_presenter", short = "Not at the door", effect = "held = held + 1; ours = 1",
      why  = "You stopped it reaching Ines, and didn’t take it away from Kasia. Said into the middle of the room it could be heard, by her too, as something that she very much needs to be true.",
      go   = "would_have_known" },

    quiet { move = "let_it_run", marks = gone, short = "Let Tariq deal with it", effect = "alone = alone + 2",
      why  = "Tariq had said her name, and that was all that was done. By the door it was the panel with the kindness left out.",
      go   = "nobody_says_anything" },
  },
}

beat "would_have_known" {
  Kasia  "I would have known." { talk = "feeling", feels = "tense" },
  silence(5),
  Kasia  "I would." { talk = "feeling", feels = "uneasy" },
  silence(9) { kind = "working" },
  Bao    "Can I say? It’s just that it’s on here. On the back." { talk = "process", does = "has the clipboard.", feels = "uneasy" },
  Bao    "‘I have been shown the fire exit and the alarm point for this room.’ And then it’s us." { talk = "process" },
  Rhodri "Let’s see." { talk = "process" },
  Bao    "It’s every week. We’ve all done it every week." { talk = "process" },
  Meera  "I gave it out. I said, front and back." { talk = "feeling", feels = "shocked" },
  Rhodri { does = "looks at the four walls, one after another, and stops.", feels = "uneasy" },
  Rhodri "It’s behind your coat." { talk = "feeling", to = "Kasia" },
  silence(12) { kind = "working" },
  Kasia  "I signed for nine of these places. You sign, they’ve got your lanyard ready, there’s somebody in labour, you sign." { talk = "feeling", feels = "near_tears" },
  Ines   { does = "doesn’t look up over her head, where the coat is. She looked when she came in." },
  later(1) { talk = "feeling", text = "What else they’ve put their names to." },
  go "she_stayed",
}

beat "kasia_goes_in" {
  Kasia  "Good. Fine. Then nobody has to know anything." { talk = "process", feels = "withdrawn" },
  Rhodri "They don’t show you, mind." { talk = "away", to = "Tariq" },
  silence(8) { kind = "frozen" },
  Tariq  "It’s the system, though. It’s always the induction." { talk = "away", drift = "generalising" },
  later(3) { talk = "away", text = "Inductions they’ve had. One was a video of another hospital." },
  go "the_barn",
}

beat "she_agrees" {
  Ines   "No. No, she’s right. I should have asked on the first day." { talk = "facts", feels = "withdrawn" },
  Kasia  "I wasn’t saying it at you." { talk = "process", to = "Ines", feels = "uneasy" },
  Ines   "It’s in the actions. There’s four actions, it’s the second." { talk = "facts" },
  You    "Thank you, Ines. Sit back again." { talk = "frame" },
  silence(7) { kind = "frozen" },
  later(2) { talk = "away", text = "What actions are, after a panel, and who gets them." },
  go "she_stayed",
}

beat "any_one_of_us" {
  Tariq  "Exactly. Anyone would." { talk = "away", feels = "warm" },
  Kasia  "Yes, no, of course, anyone." { talk = "away", feels = "uneasy" },
  Meera  { does = "looks as if she were about to say who, and doesn’t." },
  draw("flat", 1),
  later(2) { talk = "away", text = "Adrenaline." },
  go "the_barn",
}

beat "nobody_says_anything" {
  Kasia  "I’d never have gone in that room. Not till I knew." { talk = "away", drift = "attacking_presenter" },
  Rhodri "Steady." { talk = "process", to = "Kasia" },
  silence(11) { kind = "frozen" },
  Bao    "It’s on the left of the bed, usually. On ours." { talk = "facts" },
  later(2) { talk = "away", text = "Somebody’s lanyard, and which colour means what." },
  go "she_stayed",
}

---------------------------------------------------------------------------------------------------- the barn

beat "the_barn" {
  Rhodri "What I want to know is, did he finish the barn?" { talk = "away", drift = "humour", feels = "laughing" },
  Meera  "I should think that he went over budget." { talk = "away", feels = "laughing" },
  Tariq  "They always do, bless them. There’s always a wall that comes down." { talk = "away", drift = "humour", feels = "laughing" },
  Kasia  "And she’s pregnant, the wife, in the caravan, in every one she’s pregnant in the caravan, no?" { talk = "away", feels = "laughing" },
  Kasia  { does = "hears it, and goes on laughing for a bit because she’s started.", feels = "uneasy" },

  moment "the_barn" {
    notice "It’s the first thing that they’ve all done together. Ines is laughing too, with her sleeve against her mouth.",
    hint = "Where’s that television?",

    say.needed "I think we needed that. Now, where had we got to?" {
      move = "tidy_up", marks = { open_speculation = -1, tolerate_uncertainty = -2, group_process = -1, leader_restraint = -1, both_sides = -1 }, short = "We needed that",
      why  = "You had laughed as well, and then you rapped on the table. The man with the barn was switched off, and what he’d been standing in front of with him.",
      go   = "where_had_we_got_to" },

    say.all_right "It’s all right to laugh, you know, even at a thing like this." {
      move = "reassure_early", short = "It’s all right to laugh",
      why  = "Nobody had thought that it wasn’t, until you forgave it. They stopped, out of gratitude.",
      go   = "where_had_we_got_to" },

    say.baby "There’s a baby in that room, though, isn’t there, everybody." {
      move = "shield_presenter", marks = { hold_frame = 1, safe_space = -1, felt_experience = -1 }, short = "There’s a baby in there", effect = "safety = safety - 5",
      why  = "There isn’t, as it happens; that’s what’s the matter with the room. They were ashamed at once, and ashamed people are careful with each other and no use to anybody.",
      go   = "sorry_ines" },

    say.who_to "He’s still going on about it, in there. Who’s he talking to?" {
      move = "imagine_role", target = "patient", short = "Who’s he talking to?", effect = "held = held + 1; mother = mother + 2",
      why  = "You didn’t spoil the joke, you looked to see where it was on. There’s a woman in that room who can’t reach the remote control.",
      go   = "room_twelve" },

    quiet { move = "let_it_run", short = "Let them laugh",
      why  = "It would have been a poor sort of leader who stopped it, and it ran down by itself. It ran down into something sour, since nobody had asked what it was for.",
      go   = "who_leaves" },
  },
}

beat "where_had_we_got_to" {
  Meera  "We’d got to the induction." { talk = "away", feels = "neutral" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Televisions on wards, and what they cost." },
  go "who_leaves",
}

beat "sorry_ines" {
  Rhodri "Yeah. Sorry. Sorry, Ines." { talk = "process", feels = "withdrawn" },
  silence(8) { kind = "frozen" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Respect." },
  go "who_leaves",
}

---------------------------------------------------------------------------------------------------- she stayed

beat "she_stayed" {
  Tariq  "Can I just say, though? She stayed with the mum. After all that. She went back in and sat with her." { talk = "away", drift = "idealising", feels = "warm" },
  Ngozi  "Did she say that she sat?" { talk = "facts", to = "Tariq" },
  Tariq  "They told her she was very good with her, to be fair. I don’t think I’d have had it in me." { talk = "away", drift = "idealising", feels = "warm" },
  Rhodri "No. Fair play." { talk = "away", feels = "warm" },
  Ines   { does = "looks at the door handle, which is next to her.", feels = "uneasy" },

  moment "she_stayed" {
    notice "It does them good to say it. You’d think that it would do Ines good to hear.",
    hint = "How was it put, in the story?",

    say.took "That took something, Tariq, didn’t it, to go and sit with her after all of that?" {
      to = "Tariq", move = "side_with", short = "That took something", effect = "praised = praised + 2",
      why  = "You joined in, and it was the warmest minute of the afternoon. There is something about that sentence that Ines can’t be warmed by, and it has just got harder to say so.",
      go   = "a_lovely_thing" },

    say.registrar "Be that registrar a minute. Somebody’s run at you with that, over a sandwich." {
      move = "imagine_role", target = "other", short = "Be the registrar", effect = "held = held + 1",
      why  = "It moved them off her virtues and into somebody else’s hands. From there they could see what it was that she had been so glad to let go of.",
      go   = "over_a_sandwich" },

    say.both "She was good with Leanne, and she was glad that it wasn’t her. Keep the two." {
      move = "hold_both", short = "Keep the two", effect = "held = held + 1",
      why  = "You let Tariq have his, and put back the thing that it was laid over. Two words of hers had been lying under a compliment, and now the room had to look at them.",
      go   = "oh_good_again" },

    say.relief "Relief is like that: it’s first in, and the guilt arrives on the next bus." {
      move = "expert_lecture", short = "First in",
      why  = "It was well put, and Meera made a note of it. What had happened to one person in one corridor had become a thing that happens.",
      go   = "on_the_next_bus" },

    quiet { within = "held > 8", move = "hold_silence", otherwise = "let_it_run", short = "Leave it to Ngozi",
      why  = "Ngozi had a question that nobody had answered, and in a room that has been held she may ask it again. In one that hasn’t, the compliment wins.",
      go   = "did_she_sit" },
  },
}

beat "over_a_sandwich" {
  Rhodri "Brilliant. No. Not brilliant. Your dinner." { talk = "relationship", feels = "thinking" },
  Meera  "He didn’t know where it was either. The rest of it. He said ‘Give’ because there wasn’t anything else to say." { talk = "relationship", feels = "thinking" },
  Tariq  "And he can’t say ‘oh good’, though. There’s nobody coming out of a door for him." { talk = "relationship", feels = "uneasy" },
  silence(9) { kind = "working" },
  Meera  "That is me in July. I’m the door." { talk = "feeling", feels = "shocked" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Doors, and who comes out of them." },
  go "who_leaves",
}

beat "oh_good_again" {
  silence(7) { kind = "working" },
  Rhodri "Love a stand-down, me. Blues on, two streets off, and they stand you down. I cheer." { talk = "feeling", feels = "uneasy" },
  Meera  "Somebody is still on the floor, two streets off." { talk = "relationship", to = "Rhodri" },
  Rhodri "Know that. Cheer anyway." { talk = "feeling" },
  Meera  "I hid from my bleep once. I let it go a second time so that it would be the other one they rang." { talk = "feeling", feels = "sad" },
  silence(8) { kind = "working" },
  Tariq  "It’s not a bad thing to say, ‘oh good’. It’s only that you’d hear yourself." { talk = "feeling", feels = "thinking" },
  draw("deep", 1),
  later(2) { talk = "feeling", text = "Times they were glad." },
  go "who_leaves",
}

beat "a_lovely_thing" {
  Kasia  "It’s what they remember, the mothers, they don’t remember the doctors, they remember who was sitting there, no?" { talk = "away", feels = "warm", drift = "idealising" },
  Tariq  "She’ll always have that. The mum. That you were there." { talk = "away", feels = "warm", effect = "praised = praised + 1" },
  Ines   { does = "takes the handle in her hand, and then gives it back.", feels = "withdrawn" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Sitting with people: how much it means to them." },
  go "who_leaves",
}

beat "on_the_next_bus" {
  Meera  "First in. Yes, I see." { talk = "away", feels = "attentive" },
  Rhodri "There’s a leaflet on that." { talk = "away" },
  Bao    "Which bus is the guilt?" { talk = "away" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Leaflets. A wellbeing app, with a whale." },
  go "who_leaves",
}

beat "did_she_sit" {
  Tariq  "I just think it’s lovely, though." { talk = "away", when = "held < 9", drift = "idealising" },
  go "a_lovely_thing" { when = "held < 9" },
  silence(6) { kind = "working" },
  Ngozi  "She did not say that she sat. She said, it says." { talk = "relationship", feels = "thinking" },
  Tariq  "Does it matter, though?" { talk = "relationship", to = "Ngozi", feels = "uneasy" },
  Ngozi  "I do not know. I am only listening." { talk = "relationship", to = "Tariq" },
  silence(8) { kind = "working" },
  Rhodri "I’d not have gone back in." { talk = "feeling", feels = "uneasy", effect = "held = held + 1" },
  draw("deep", 1),
  later(2) { talk = "feeling", text = "Doors that they’ve stood outside of." },
  go "who_leaves",
}

---------------------------------------------------------------------------------------------------- discussion, deep

beat "who_leaves" {
  stretch "who_leaves" {
    notice "They’ve found the midwife. It’s a relief to have found somebody.",
    hint = "Everyone has left that room by now. Everyone?",
    timely = { 3, 5 },
    Rhodri "Who leaves a student with a three-hour-old? Honest question." { talk = "away", drift = "blaming_third", feels = "irritated" },
    Tariq  "They’re so short, to be fair. There’s never anyone." { talk = "away" },
    Meera  "There will be a ratio, and I’d be surprised if it hadn’t been breached." { talk = "away", drift = "blaming_third" },
    Kasia  "She’s got four rooms and a theatre, the bell goes in seven, the bell goes in nine, you send who you have, and you think, it’s only toast." { talk = "away", feels = "tense" },
    Rhodri "Still left her." { talk = "away", to = "Kasia", drift = "blaming_third" },
    Kasia  "It’s always the midwife, no? When it goes well it’s a miracle." { talk = "away", drift = "blaming_third", feels = "irritated" },
    Tariq  "Nobody’s blaming anyone, though." { talk = "away" },

    say.twelve "There’s still somebody in room twelve." {
      move = "imagine_role", target = "patient", short = "Somebody’s in twelve", effect = "held = held + 1; mother = mother + 2",
      why  = "You said where the camera hadn’t been. Nobody had been unkind to Leanne; they had all just followed the baby.",
      go   = "room_twelve" },

    say.rooms "Nobody should be that short, at night." {
      move = "side_with", short = "Nobody ought to", effect = "sided = 1",
      why  = "It’s a scandal, and it was good to hear it called one. They could be angry together then, in a corridor with nobody in it.",
      go   = "four_rooms" },

    say.rota "So it’s the rota that wants a panel." {
      move = "tidy_up", marks = { open_speculation = -1, tolerate_uncertainty = -2, group_process = -1, leader_restraint = -1, both_sides = -1 }, short = "The rota",
      why  = "You found something that could carry it and that has no face. It was settled in a sentence, and Ines’s night is now about numbers.",
      go   = "four_rooms" },

    say.picked "And she picked Ines. What was in that?" {
      move = "ask_between", short = "She picked Ines", effect = "held = held + 1; mother = mother + 1",
      why  = "You turned a culprit back into somebody who’d had a reason. It’s one of two pairs in that room, and it took them as far as the door of the other.",
      go   = "she_picked_ines" },

    quiet { move = "let_it_run", marks = absent, short = "Let them be cross",
      why  = "They’d every right to it, and it warmed them. It went round three times, and at no point did it go into room twelve.",
      go   = "four_rooms" },
  },
}

beat "four_rooms" {
  Rhodri "It’s criminal, really." { talk = "away", drift = "blaming_third" },
  Meera  "There was a report. There was a report about the earlier report." { talk = "away" },
  Tariq  "And they’re lovely people. It’s never the people." { talk = "away" },
  draw("flat", 2),
  later(5) { talk = "away", text = "Who’s leaving. Who has left. Australia." },
  Ngozi  "And the mother? What did they tell the mother?" { talk = "relationship", feels = "thinking" },
  Kasia  "Somebody will have told her, there’s a leaflet, there’s a whole pathway." { talk = "away", to = "Ngozi" },
  Ngozi  { does = "nods, and looks into her tin." },
  go "you_could_ring",
}

beat "she_picked_ines" {
  Kasia  "She’ll have liked her. You don’t send one who you don’t like, with the toast, it’s the best job of the night." { talk = "relationship", feels = "thinking" },
  Ngozi  "She gave her a treat." { talk = "relationship" },
  Rhodri "Some treat." { talk = "away" },
  Kasia  "And then in the panel they’ll have sat on two sides of a table, no? She’ll have said, ‘I told her, stop with her till I’m back.’" { talk = "relationship", feels = "sad" },
  silence(7) { kind = "working" },
  Bao    "She never did get back. To twelve." { talk = "relationship", feels = "thinking" },
  go "room_twelve",
}

beat "room_twelve" {
  silence(6) { kind = "working" },
  Ngozi  "With the television on." { talk = "relationship", feels = "sad" },
  Bao    "The door’s on her left. It’ll have shut. They’re fire doors, they shut by themselves." { talk = "relationship" },
  Rhodri "She can’t get up. Legs." { talk = "relationship", feels = "uneasy" },
  Tariq  "She’s got the bell, though." { talk = "facts" },
  Ngozi  "And when they come, what is she to say?" { talk = "relationship", to = "Tariq" },
  Kasia  { does = "begins something, with her hands first, and leaves it there.", feels = "thinking", drift = "working_silence" },
  silence(18) { kind = "working" },
  stage "The light goes out.",

  moment "dark_again" {
    notice "It’s darker than the first time. The umbrella is under Ngozi’s chair, and she hasn’t bent down for it.",
    hint = "It’s the same dark as at ten to five. Are they the same in it?",
    silence = "working",

    say.light "Ngozi, could we have the light back?" {
      to = "Ngozi", move = "tidy_up", marks = { open_speculation = -1, tolerate_uncertainty = -2, group_process = -1, leader_restraint = -1, both_sides = -1 }, short = "Could we have the light?",
      why  = "It was only sensible, and you said please. They came back up blinking, and had to begin again as people in a teaching room.",
      go   = "with_the_light_on" },

    say.coming "The dad was on his way up, don’t forget." {
      move = "reassure_early", short = "He was on his way up",
      why  = "You sent somebody in to her, since you couldn’t stand it either. She had been alone in there for twenty seconds.",
      go   = "on_his_way_up" },

    say.lying "What’s it like for you, lying there?" {
      move = "invite_feeling", short = "Lying there",
      why  = "It’s where they were, and you asked them to come out and describe it. They did it well, in sentences.",
      go   = "in_sentences" },

    say.us "So this is what it is to wait for a sound." {
      move = "expert_lecture", short = "We’re finding out",
      why  = "They were finding out, and it turned into something that you’d shown them. Meera said that it was so.",
      go   = "with_the_light_on" },

    quiet { move = "hold_silence", short = "Stay in the dark", effect = "held = held + 1; dark = 1; mother = mother + 1",
      why  = "You let it stay dark, and nobody came to harm. What there is to hear in that room can’t be heard with somebody talking.",
      go   = "in_the_dark" },
  },
}

beat "in_the_dark" {
  silence(22) { kind = "working" },
  Bao    "You’d hear them go through the doors. And then you’d hear the doors." { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Ngozi  "Your arm is still like this." { talk = "feeling" },
  Bao    "And it’s nice floor, isn’t it, so you’d not hear if anyone was. If someone was out there." { talk = "relationship" },
  Meera  "One wouldn’t scream. I think that one wouldn’t like to. I’d say, ‘Excuse me?’" { talk = "relationship", feels = "sad" },
  stage "Somewhere by the coats there’s a breath, in, and not out.",
  silence(9) { kind = "working" },
  Rhodri "I’d want somebody to come in and be useless." { talk = "feeling", feels = "sad" },
  silence(7) { kind = "working" },
  Ngozi  { does = "finds the umbrella with her foot, after a time. They don’t look at each other at once." },
  draw("deep", 2),
  later(1) { talk = "relationship", text = "Leanne, and what one can tell from a ceiling." },
  go "you_count_them",
}

beat "with_the_light_on" {
  Ngozi  { does = "feels under her chair, and there is light." },
  Meera  "Well. Quite." { talk = "away", feels = "neutral" },
  Tariq  "It must be awful, though, for the mum." { talk = "away", feels = "sad" },
  draw("deep", 1),
  later(3) { talk = "away", text = "The mum, and how awful." },
  go "two_places",
}

beat "on_his_way_up" {
  Tariq  "That’s right. He’d only gone to the car. So she’d have had him." { talk = "away", feels = "warm" },
  Rhodri "Ten minutes. Fifteen, with that car park." { talk = "facts" },
  Ngozi  { does = "lifts the umbrella." },
  Ines   { does = "has turned her face to the wall, among the sleeves.", feels = "withdrawn" },
  later(3) { talk = "facts", text = "That car park." },
  go "two_places",
}

beat "in_sentences" {
  Tariq  "Helpless, I suppose. You’d feel so helpless." { talk = "feeling" },
  Kasia  "Angry, I’d be, I’d be so angry that everybody’s gone." { talk = "feeling", feels = "irritated" },
  Bao    "You’d look at the door." { talk = "relationship" },
  Ngozi  { does = "lifts the umbrella." },
  draw("deep", 1),
  later(2) { talk = "feeling", text = "Being left." },
  go "you_count_them",
}

beat "you_count_them" {
  Ngozi  "The first night you do not sleep. You lie there and count them. In, out. I have counted all of mine." { talk = "relationship", feels = "warm" },
  Tariq  "All three, bless you?" { talk = "facts", to = "Ngozi", feels = "warm" },
  Ngozi  "All four." { talk = "feeling", to = "Tariq", feels = "sad" },
  silence(4),
  Meera  "Forgive me, I thought that you’d told us three." { talk = "facts", to = "Ngozi", drift = "therapy_drift" },
  Ngozi  "Three I have at home." { talk = "feeling", to = "Meera" },
  Kasia  "Oh, Ngozi. When was it? Was it here, was it at ours?" { talk = "facts", to = "Ngozi", drift = "therapy_drift", feels = "shocked" },

  moment "all_four" {
    notice "They’ve all turned to her, and they’re kind. She has put the lid on her tin and is pressing it down, corner by corner.",
    hint = "She said what she wanted to say. How did they come to want the rest?",

    say.tell "There’s no hurry in here, Ngozi, if you’d like to tell us about the fourth one." {
      to = "Ngozi", move = "interrogate", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -2, both_sides = -1, leader_restraint = -1 }, short = "If you’d like to tell",
      effect = "patient = patient - 6",
      why  = "It was the gentlest of doors, and with six people holding it open she had to go through. Leanne went out of the room by the same door.",
      go   = "two_days" },

    say.sorry "I’m so very sorry, Ngozi. It must be a hard thing for you to sit through today." {
      to = "Ngozi", move = "reassure_early", short = "I’m so very sorry",
      why  = "She had brought something in for Leanne, and it was handed back to her as her own trouble. She thanked you, and looked to see if the lid was on.",
      go   = "it_is_long_ago" },

    say.case "Let’s all come back to Leanne now, I think. We’ve left her alone long enough." {
      move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = -1, felt_experience = -1 }, short = "Back to Leanne",
      effect = "safety = safety - 4",
      why  = "You took their eyes off Ngozi, and her words with them. She hadn’t gone anywhere; it was Leanne that she was talking about.",
      go   = "it_is_long_ago" },

    say.hers "Those are Ngozi’s to count. What do they let you hear, Ngozi, in there with her?" {
      to = "Ngozi", move = "guard_privacy", short = "Ngozi’s to count", effect = "held = held + 1; mother = mother + 1",
      why  = "You shut one door and left the other open, and she could choose which knowledge to use. Nobody else in the room had anything that Leanne could be heard with.",
      go   = "it_is_too_quiet" },

    quiet { within = "held > 9", move = "hold_silence", otherwise = "let_it_run", short = "Let them see to it",
      why  = "A group that has been shown how may see to its own, and then it’s theirs. One that hasn’t been will go on asking her, tenderly, for the year.",
      go   = "hers_to_say" },
  },
}

beat "two_days" {
  Ngozi  "It was in two thousand and four. He was two days." { talk = "facts", feels = "sad" },
  silence(6),
  Tariq  "I’m so sorry. What was his name?" { talk = "facts", to = "Ngozi", feels = "sad" },
  Ngozi  "That I will keep." { talk = "process", to = "Tariq" },
  later(3) { talk = "away", text = "They’re very kind to Ngozi." },
  go "two_places",
}

beat "it_is_long_ago" {
  Ngozi  "It is long ago. It is all right." { talk = "process", feels = "neutral" },
  silence(7) { kind = "frozen" },
  later(2) { talk = "relationship", text = "Leanne, from a certain distance." },
  go "two_places",
}

beat "it_is_too_quiet" {
  set "counted = 1",
  silence(8) { kind = "working" },
  Ngozi  "That there is nothing to count. It is too quiet. You have counted for three hours and you do not stop because they have taken her, you go on. In. Out." { talk = "relationship", feels = "sad" },
  silence(11) { kind = "working" },
  Kasia  "It’s your own, then. That you’re hearing." { talk = "relationship", to = "Ngozi", feels = "near_tears" },
  Ngozi  "Yes. It is your own." { talk = "relationship", to = "Kasia" },
  draw("deep", 1),
  later(1) { talk = "relationship", text = "Breathing, mostly." },
  go "two_places",
}

beat "hers_to_say" {
  Meera  "No. I do beg your pardon. I always ask for the number." { talk = "process", to = "Ngozi", feels = "uneasy", when = "held > 9" },
  Ngozi  "I know you do." { talk = "process", to = "Meera", feels = "warm", when = "held > 9", effect = "mother = mother + 1" },
  go "it_is_too_quiet" { when = "held > 9" },
  Kasia  "And there was nobody to help you, you’d no family over here?" { talk = "facts", to = "Ngozi", drift = "therapy_drift" },
  go "two_days",
}

beat "two_places" {
  Kasia  "Still, you don’t carry a baby off. I’m sorry. You don’t take her out of the room from a mother who can’t get up, you stay, you shout, you stay." { talk = "relationship", feels = "tense", drift = "splitting" },
  Rhodri "And she dies. You go. You find someone." { talk = "relationship", to = "Kasia", feels = "tense" },
  Kasia  "She trusted her with her, no? She gave her to have a look at. And then there’s only a door." { talk = "relationship", to = "Rhodri" },
  Rhodri "Can’t be in two places." { talk = "relationship", drift = "splitting" },
  Kasia  "I’m not saying two places, I’m saying that one." { talk = "relationship" },

  moment "two_places" {
    notice "They’re leaning towards each other, across Bao. Both of them are nearly crying, and it looks like a quarrel.",
    hint = "How many people is it that they’re quarrelling about?",

    say.both "Kasia’s stopping with her, and Rhodri’s running. Ines had the pair of you to be." {
      move = "hold_both", short = "The pair of you", effect = "held = held + 1; mother = mother + 1",
      why  = "You gave neither of them the room, and gave Ines both. What looked like two opinions had been one night.",
      go   = "the_pair_of_them" },

    say.go_for "I’d have to go with Rhodri here: with a baby like that, somebody has got to run." {
      move = "side_with", short = "Somebody has to run", effect = "sided = 1",
      why  = "You settled it, and no doubt as a panel would. Kasia sat back, and took the one who was left in the bed with her.",
      go   = "rhodri_wins" },

    say.middle "Bao, you’ve had that go past you from either side. What’s there in the middle?" {
      to = "Bao", move = "balance_voices", short = "What’s in the middle?", effect = "held = held + 1",
      why  = "You asked the only one who could see them both, and he’s quite good at saying where things are. It took the two of them out of each other’s faces without either having lost.",
      go   = "in_the_middle" },

    say.policy "What do they teach you there, Kasia: is there anything laid down for who goes?" {
      to = "Kasia", move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -2, both_sides = -1 }, short = "Anything laid down?", effect = "drill = drill + 1",
      why  = "There is, and it was a comfort to them both. A thing that’s laid down doesn’t look back at you from a bed.",
      go   = "laid_down" },

    say.hands "Leanne held her out, and Ines took her. What else went across, in that second?" {
      move = "ask_between", short = "What went across?", effect = "held = held + 1; mother = mother + 1",
      why  = "They’d been arguing over what came after, and you went back to where the two of them had their hands on the same child. There was more in it than either side had been using.",
      go   = "what_went_across" },

    quiet { move = "let_it_run", marks = gone, short = "Let them have it out",
      why  = "They had it out, and each became surer. There wasn’t anybody in between them except Bao.",
      go   = "rhodri_wins" },
  },
}

beat "the_pair_of_them" {
  silence(8) { kind = "working" },
  Kasia  "And that’s both wrong, no? Whichever." { talk = "feeling", feels = "near_tears" },
  Rhodri "Yeah." { talk = "feeling", to = "Kasia", feels = "sad" },
  Ngozi  "She had to leave one of them with nobody. It was that or it was that." { talk = "relationship" },
  Bao    "And the mum did as well. She’d two to choose from. Keep her, or hold her out." { talk = "relationship", feels = "thinking" },
  silence(9) { kind = "working" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Keeping, and holding out." },
  go "you_could_ring",
}

beat "what_went_across" {
  silence(7) { kind = "working" },
  Kasia  "‘You have a look.’ You’d say that to somebody with a uniform on." { talk = "relationship", feels = "thinking" },
  Ngozi  "No. She would say that to the one who said June." { talk = "relationship", to = "Kasia", feels = "sad" },
  Tariq  "Then it’s hers as well, a bit. Ines’s. She’d picked the name." { talk = "relationship", feels = "uneasy" },
  silence(10) { kind = "working" },
  Rhodri "Wouldn’t be ‘the baby’, then. On the run. It’d be June." { talk = "feeling", feels = "sad" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Names, and who gives them." },
  go "you_could_ring",
}

beat "in_the_middle" {
  Bao    "It’s hot." { talk = "process", feels = "uneasy" },
  Rhodri { does = "sits back a bit." },
  Bao    "It’s just, it’s the same thing, but one’s saying it from the bed, and one’s saying it from the doorway. Looking in." { talk = "relationship", feels = "thinking" },
  silence(8) { kind = "working" },
  Kasia  "I’m in the bed." { talk = "feeling", feels = "near_tears" },
  Rhodri "And I’m off." { talk = "feeling", to = "Kasia", feels = "sad" },
  Kasia  "Yes. You all are." { talk = "relationship", to = "Rhodri", effect = "mother = mother + 1" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Where each of them was standing." },
  go "you_could_ring",
}

beat "rhodri_wins" {
  Rhodri "Time’s brain. That’s all." { talk = "away", feels = "tense" },
  Kasia  "Yes. Time is brain. I know what time is." { talk = "away", feels = "withdrawn" },
  silence(9) { kind = "frozen" },
  draw("flat", 1),
  later(2) { talk = "away", text = "What the evidence is." },
  go "you_could_ring",
}

beat "laid_down" {
  Kasia  "It’s ‘the person who finds remains’, and the second one brings. It’s for when there’s two." { talk = "fixing", feels = "attentive" },
  Meera  "And if there is one?" { talk = "fixing", to = "Kasia" },
  Kasia  "Then it’s the button, no? It assumes a button." { talk = "fixing" },
  draw("flat", 1),
  later(2) { talk = "fixing", text = "What else it assumes." },
  go "you_could_ring",
}

beat "you_could_ring" {
  Meera  "May I ask you something? You do know, I suppose. How the baby is." { talk = "process", drift = "leader_dependency", feels = "attentive" },
  Tariq  "You could find out, though. You’re staff." { talk = "process", drift = "leader_dependency" },
  Kasia  "Sixteen days, and nobody rings her, it isn’t human." { talk = "away", when = "asked == 1", feels = "irritated" },
  Rhodri "What do you reckon? You’ve said, up to now." { talk = "process", when = "sided == 1" },
  Kasia  "I can, I’ve got a friend at the big unit, she’s on nights, I write her now and by six she tells me." { talk = "fixing", does = "has her phone out." },
  Rhodri "Go on, then." { talk = "fixing", to = "Kasia" },
  stage "All six of them are looking at you. Kasia’s thumb is over the glass.",

  moment "you_could_ring" {
    notice "By the door, Ines has shaken her head. It was a small movement, and you’re the only one facing that way.",
    hint = "Where will they look, if you don’t become the place to look?",

    say.ask_her "Perhaps that would be kindest, Kasia, as long as you tell it to Ines on her own." {
      to = "Kasia", move = "give_advice", short = "Perhaps that’s kindest", effect = "find = 1",
      why  = "It was gently arranged, and every one of them was grateful. There are rules about looking up patients, and there was a head being shaken, and both lost to the wish to know by six.",
      go   = "by_six" },

    say.told "I’m quite sure they’ll tell Ines the minute there’s anything that can be told her." {
      move = "reassure_early", short = "They’ll tell Ines",
      why  = "You couldn’t give them the news, so you gave them the system, and spoke well of it. Ines has been listening for a telephone for sixteen days.",
      go   = "theyll_tell_her" },

    say.rules "None of us may look her up. That’s the law, and I’d say that there’s sense in it." {
      move = "expert_lecture", marks = { hold_frame = 1, safe_space = -1, felt_experience = -1, open_speculation = -1, tolerate_uncertainty = -1, leader_restraint = -2 }, short = "That’s the law",
      why  = "All of it is so, and one day somebody will have to say it to Kasia, afterwards and by herself. Said here it told them why they mustn’t know, when they’d only begun to find out what it’s like not to.",
      go   = "the_law" },

    say.me "You’d like me to be the one who knows. I’d like it too. I don’t, either." {
      move = "name_process", short = "The one who knows", effect = "held = held + 1",
      why  = "You said what their eyes were saying and didn’t pretend to be above it. It sent them back to the others, though it was you that they’d heard it from.",
      go   = "nobody_knows" },

    quiet { within = "held > 6", move = "hold_silence", otherwise = "let_it_run", short = "Don’t answer",
      why  = "When a room has been held, and for once you aren’t the place to look, people look elsewhere, and may come as far as the door. Where you have been out of sight all along it’s one more thing that is left to whoever has a phone.",
      go   = "the_small_movement" },
  },
}

beat "by_six" {
  Kasia  { does = "writes it, with two thumbs, and sends it.", feels = "warm" },
  Tariq  "That’s so kind, though, Kasia." { talk = "away", feels = "warm" },
  Rhodri "Six, then." { talk = "fixing", does = "turns his watch round to where he can see it." },
  Ines   { does = "puts up the hood of somebody’s coat, behind her, as you’d straighten a picture.", feels = "withdrawn" },
  later(3) { talk = "away", text = "Nights, and what they do to people’s phones." },
  go "before_quarter_past",
}

beat "theyll_tell_her" {
  Kasia  "They never tell you." { talk = "away", feels = "irritated", does = "puts the phone back." },
  Tariq  "They might, though." { talk = "away" },
  later(3) { talk = "away", text = "Times that they weren’t told." },
  go "before_quarter_past",
}

beat "the_law" {
  Kasia  "I wasn’t going to look her up, I was going to ask a friend." { talk = "away", feels = "irritated", does = "puts the phone away." },
  Meera  "It’s the same thing, in law." { talk = "away", to = "Kasia" },
  later(3) { talk = "away", text = "A man who looked up a footballer’s knee." },
  go "before_quarter_past",
}

beat "nobody_knows" {
  Rhodri "Nobody knows, then." { talk = "process", feels = "uneasy" },
  Kasia  { does = "lays the phone on the floor, on its face, and puts her foot on it. Not hard." },
  silence(8) { kind = "working" },
  Bao    "Leanne’s here or she’s there. One or the other. She’ll not be in twelve." { talk = "relationship", feels = "thinking" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Not much." },
  go "before_quarter_past",
}

beat "nobody_said_no" {
  silence(6),
  Rhodri "Nobody’s said no." { talk = "fixing", to = "Kasia" },
  set "find = 1",
  go "by_six",
}

beat "the_small_movement" {
  go "nobody_said_no" { when = "held < 7" },
  set "held = held + 1",
  silence(9) { kind = "working" },
  Bao    "She’s shaking her head." { talk = "process", to = "Kasia", feels = "uneasy" },
  Kasia  { does = "looks round. It takes her a moment.", feels = "shocked" },
  Kasia  "It’s not mine to find out, is it?" { talk = "feeling", feels = "near_tears" },
  silence(8) { kind = "working" },
  Ngozi  "It is the thing that she has got to herself. Not knowing." { talk = "relationship" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "What they would do with it, if they had it." },
  go "before_quarter_past",
}

---------------------------------------------------------------------------------------------------- return

-- Whoever came quickly has a little longer, and so the return begins when it was said that it would.
beat "before_quarter_past" {
  go "quarter_past" { when = "minute > 41" },
  go "a_while_longer" { when = "mother > 2" },
  later(4) { talk = "away", text = "Round it once more, from further off." },
  go "quarter_past",
}

beat "a_while_longer" {
  later(4) { talk = "relationship", text = "Bits of it again, with longer gaps between them." },
  go "quarter_past",
}

beat "quarter_past" { phase "return",
  moment "come_in" {
    notice "It’s time, by Rhodri’s wrist. Ines has moved her chair an inch, and it isn’t clear which way.",
    hint = "What may she bring, and what may she leave out there?",

    say.useful "We’ve been all the way round it, Ines. I do hope some of it has been of use to you." {
      to = "Ines", move = "tidy_up", short = "I hope it was of use",
      why  = "It’s what one says, and there is only one thing to say back. She began with the thanks.",
      go   = "of_use" },

    say.nearest "Come in again, Ines, and tell us which of us it was that came nearest to how it was." {
      to = "Ines", move = "interrogate", short = "Who came nearest?", effect = "alone = alone + 1; exposure = exposure + 6",
      why  = "They all wanted to know, and she’s a fair-minded person. She was asked back in as the one with the answers, which is the chair that she’d left.",
      go   = "who_was_nearest" },

    say.in_again "Come in again when you’re ready, Ines. Say what you like from out there, or nothing." {
      to = "Ines", move = "bring_back", short = "Come in again", effect = "held = held + 1",
      why  = "You opened the circle and didn’t put a question in the gap. She’s had time to choose what she comes in with.",
      go   = "comes_in" },

    say.warm_word "Let’s each give Ines a word for how she was that night, and then she’ll come in." {
      move = "reassure_early", marks = { hold_frame = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2 }, short = "A word each for Ines", effect = "praised = praised + 2",
      why  = "They found generous words, six of them, and every one was about a person who had remained with the mother. She came in under all that as one comes in under an arch.",
      go   = "six_words" },

    quiet { move = "let_it_run", marks = absent, short = "Let her find her moment", effect = "alone = alone + 1",
      why  = "You may have meant to leave it to her, but the chair by the door has no moment of its own. It was Ngozi again who did it.",
      go   = "ngozi_fetches" },
  },
}

beat "comes_in" {
  Ines.returns,
  silence(10) { kind = "working" },
  go "which_way_in",
}

beat "of_use" {
  Ines.returns,
  Ines "It has. Thank you. All of it." { talk = "away", feels = "neutral" },
  go "which_way_in",
}

beat "who_was_nearest" {
  Ines.returns,
  Ines "I don’t know. I wasn’t marking it." { talk = "process", feels = "uneasy" },
  go "which_way_in",
}

beat "six_words" {
  Tariq "Brave." { talk = "away", feels = "warm" },
  Kasia "Human." { talk = "away" },
  Meera "Composed." { talk = "away" },
  Rhodri "Quick." { talk = "away" },
  Bao   "Is ‘there’ a word? You were there." { talk = "away", to = "Ines" },
  Ngozi "I pass." { talk = "process" },
  Ines.returns,
  Ines  "Thank you." { talk = "away", feels = "uneasy" },
  go "which_way_in",
}

beat "ngozi_fetches" {
  silence(14),
  Ngozi "Come and sit, my dear. There is a draught there." { talk = "process", to = "Ines", feels = "warm" },
  Ines.returns,
  go "which_way_in",
}

beat "which_way_in" {
  go "for_the_record" { when = "alone > 5" },
  go "to_you_or_to_me" { when = "find == 1" },
  go "very_clear" { when = "held < 6 or praised > 4" },
  go "id_like_to_correct" { when = "held > 10 and mother > 2 and dark == 1 and alone < 2" },
  go "some_more_toast",
}

-- 1. Different.

beat "id_like_to_correct" {
  Ines  "I’d like to correct something." { talk = "feeling", feels = "tense" },
  silence(6) { kind = "working" },
  Ines  "It says the student nurse remained with the mother. It’s on page four. And I’ve signed it." { talk = "relationship", feels = "near_tears" },
  Ines  "I didn’t remain." { talk = "relationship" },
  silence(8) { kind = "working" },
  Ines  "They thought I was in with her. They’d all gone through the doors, and each of them thought that I was. And I’d gone in the kitchen. I made her toast again, because the first lot was cold. I did it to the edges." { talk = "relationship", feels = "near_tears" },

  moment "to_the_edges" {
    notice "Her hands are a plate’s width apart. Tariq has opened his mouth, and shut it, and taken hold of his own sleeve.",
    hint = "She is in the kitchen. Where was she going with it?",
    silence = "working",

    say.for_her "That was for Leanne as well, Ines." {
      to = "Ines", move = "reassure_early", short = "It was for Leanne",
      why  = "It’s so, and it’s kind, and it put the plate down for her. She had been on her way somewhere with it.",
      go   = "it_was_cold" },

    say.sent "It was what you’d been sent for, Ines." {
      move = "expert_lecture", short = "It makes sense",
      why  = "You understood it for her, and rather well. There was no need then for her to go on to where it doesn’t make sense.",
      go   = "it_was_cold" },

    say.kitchen "How long were you in there, Ines?" {
      to = "Ines", move = "interrogate", short = "How long was it?", effect = "exposure = exposure + 8; alone = alone + 1",
      why  = "You asked the one thing that they’d have asked, had they known that there was something to ask. She knows the answer to the half-minute.",
      go   = "four_minutes_ten" },

    say.door "So she’s on the one side of a door." {
      move = "hold_both", marks = { both_sides = 1, group_process = 1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "Either side of a door", effect = "mother = mother + 1",
      why  = "You had heard where it was going, and you got there before her. She nodded, and the rest came as something already told.",
      go   = "outside_it" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t forgive her and you didn’t help her. With nobody coming out of a door she could go on down it to the end.",
      go   = "hello" },
  },
}

beat "hello" {
  silence(14) { kind = "working" },
  Ines  "And I stood outside twelve. With the plate. And I could hear the man with the barn. And she said, ‘Hello?’ Like on the telephone. ‘Hello?’" { talk = "relationship", feels = "near_tears" },
  silence(5) { kind = "working" },
  Ines  "She’d no bell. It came off the bed when I took the baby, it was on the floor. I’d seen it on the floor." { talk = "relationship" },
  Ines  "And I’d have had to go in with a face on. And I hadn’t got one." { talk = "feeling" },
  Ines  "So I kept still. And it went dark. It does, if you don’t move, it thinks that there’s no one there." { talk = "relationship" },
  silence(16) { kind = "working" },
  Ines  "And then it comes on down the far end, and then the next, and the next, and it’s the dad. With the car seat. And he sees me, and he goes, ‘Ooh. Is that for us?’" { talk = "relationship", feels = "near_tears" },
  silence(7) { kind = "working" },
  Ines  "And I gave it him. And he took it in." { talk = "relationship" },
  silence(18) { kind = "working" },
  Kasia { does = "is crying without any noise at all, like somebody filling a bath upstairs.", feels = "near_tears" },
  Ngozi "To the edges." { talk = "relationship", feels = "sad" },
  Ines  "Yes." { talk = "relationship", to = "Ngozi" },
  later(3) { talk = "relationship", text = "Nothing much. Rhodri gets down off his chair, and sits on the floor." },
  set "came = 1",
  go "nearly_half_past",
}

beat "it_was_cold" {
  Ines  "Yes. I suppose it was." { talk = "away", feels = "neutral" },
  silence(5),
  Ines  "And then the dad came, and he took it in. So she did get it." { talk = "relationship", feels = "uneasy" },
  later(3) { talk = "relationship", text = "Page four. Whether one can ask for a thing to be changed." },
  set "came = 2",
  go "nearly_half_past",
}

beat "four_minutes_ten" {
  Ines  "Four minutes ten. It does two at a time, and I did it twice." { talk = "facts", feels = "withdrawn" },
  go "it_was_cold",
}

beat "outside_it" {
  Ines  "And I’m on the other. With the plate." { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },
  Ines  "She was talking. In there. I could hear her, and I didn’t go in." { talk = "relationship", feels = "near_tears" },
  Ngozi { does = "moves her chair, so that their knees are the same way on.", feels = "sad" },
  later(3) { talk = "relationship", text = "The door. It has a square of glass in it, too high to see through." },
  set "came = 2",
  go "nearly_half_past",
}

-- 2. Halfway.

beat "some_more_toast" {
  Ines  "Thank you. You got nearer than they did. They never got past forty-six." { talk = "feeling", feels = "thinking" },
  Ines  "I’d read the back. When I came in. I always read the back now." { talk = "feeling", feels = "uneasy", when = "ours == 1" },
  Ines  "I keep hearing Ngozi say that. That you go on counting." { talk = "relationship", feels = "sad", when = "counted == 1" },
  silence(6) { kind = "working" },
  Ines  "It says that I remained with the mother. And I made some more toast, actually. That’s not in it." { talk = "relationship", feels = "uneasy" },
  Tariq "Oh, bless you. That’s—" { talk = "away", to = "Ines", feels = "warm" },
  Tariq { does = "stops there by himself, and looks surprised.", feels = "uneasy" },

  moment "not_in_it" {
    notice "She has put two sentences side by side and is looking at neither. Rhodri is frowning at the toast.",
    hint = "They’re not the same sentence. Does anyone have to say so?",

    say.lovely "Then you were looking after her even so, Ines, in the only way that was left you." {
      to = "Ines", move = "reassure_early", short = "Looking after her", effect = "praised = praised + 1",
      why  = "It was generous, and it joined the two sentences up. She had only just managed to get them apart.",
      go   = "i_suppose_i_was" },

    say.changed "Would it be a help to ask them to put that right, Ines, about page and paragraph?" {
      to = "Ines", move = "give_advice", short = "Have it put right?", effect = "drill = drill + 1",
      why  = "It’s a thing that can be done, and Meera knew the form. They spent the time on the form.",
      go   = "the_form" },

    say.two "There’s what it says, and there’s the toast. They can both stay here for now." {
      move = "hold_both", short = "What it says, and toast", effect = "held = held + 1",
      why  = "You noticed that there were two, and asked nothing. It made room for the smallest possible addition.",
      go   = "outside_with_it" },

    say.where "So where was it that you were, Ines, all that time, if you weren’t in with her?" {
      to = "Ines", move = "interrogate", short = "Where were you?", effect = "alone = alone + 1; exposure = exposure + 10",
      why  = "You had heard it, and you caught her. Everybody turned to see what you’d caught.",
      go   = "about_the_ward" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1", 
      why  = "You waited, and she heard how it had sounded. She added a little to it, though she’d have liked a sign that it had been received.",
      go   = "outside_with_it" },
  },
}

beat "outside_with_it" {
  silence(11) { kind = "working" },
  Ines  "I was outside. With it. That’s as far as I can." { talk = "relationship", feels = "near_tears" },
  Ngozi "That is far." { talk = "relationship", to = "Ines", feels = "warm" },
  later(4) { talk = "relationship", text = "Toast. Nobody says what for." },
  set "came = 2",
  go "nearly_half_past",
}

beat "i_suppose_i_was" {
  Ines  "I suppose so. That’s a nice way to put it." { talk = "away", feels = "warm" },
  Tariq "It’s true, though." { talk = "away", to = "Ines", feels = "warm" },
  later(5) { talk = "away", text = "Small kindnesses that nobody writes down." },
  set "came = 2",
  go "nearly_half_past",
}

beat "the_form" {
  Meera "You write to governance within twenty-eight days, and they append it. I can send you the address." { talk = "fixing", to = "Ines", feels = "attentive" },
  Ines  "Okay. Yes. Thank you." { talk = "away", feels = "neutral" },
  later(5) { talk = "fixing", text = "How to word it." },
  set "came = 2",
  go "nearly_half_past",
}

beat "about_the_ward" {
  Ines  "About. On the ward. I was about." { talk = "facts", feels = "withdrawn" },
  Ngozi "Leave her now." { talk = "process", feels = "irritated" },
  silence(7) { kind = "frozen" },
  later(4) { talk = "away", text = "Somebody asks what time it is." },
  set "came = 2",
  go "nearly_half_past",
}

-- 3. Polite.

beat "very_clear" {
  Ines  "Thank you. No, that was very clear, all of it. It’s good to have it in order." { talk = "away", feels = "neutral" },
  Meera "I can let you have the column." { talk = "facts", to = "Ines", when = "sheet == 1", does = "tears it off along the edge of her badge." },
  Ines  "Thank you. They let me have one as well." { talk = "away", to = "Meera", when = "sheet == 1" },
  Rhodri "And you’d know now. Next time." { talk = "fixing", to = "Ines", when = "drill > 2", feels = "warm" },
  Tariq "And you were so good with the mum." { talk = "away", to = "Ines", when = "praised > 1", feels = "warm" },
  Ines  "Yes. No. Everyone’s been very kind." { talk = "away", feels = "neutral" },
  later(3) { talk = "away", text = "She thanks them in the order that they are sitting in." },

  moment "very_clear" {
    notice "There are some minutes, and nothing seems to be left to put in them. She’s holding the pen out, for whosever it is.",
    hint = "Who else was kind to her, and went through it by the minute?",

    say.glad "I’m glad that it was, Ines. You told it to us very clearly yourself, if I may say so." {
      to = "Ines", move = "reassure_early", short = "I’m glad that it was", effect = "praised = praised + 1",
      why  = "She passed you the compliment and you passed it back. It went to and fro like that until it was time.",
      go   = "no_thank_you" },

    say.column "We’ve been a second panel for you, Ines, and I let it happen. We stop at the same place." {
      to = "Ines", move = "repair", short = "A second panel", effect = "held = held + 2",
      why  = "You said what the room had done and that it was on your watch, and asked for nothing. It was the first remark of the afternoon that was about after forty-six.",
      go   = "after_forty_six" },

    say.lesson "So it’s the button, first day, every placement. If we each take that away with us." {
      move = "tidy_up", short = "The button, first day",
      why  = "It’s sound, and it’ll very likely do some good. It’s also action two.",
      go   = "action_two" },

    say.anything "Was there something that you would’ve liked us to ask you, Ines, and nobody did?" {
      to = "Ines", move = "interrogate", short = "Something nobody asked?", effect = "exposure = exposure + 6; alone = alone + 1",
      why  = "There was, and you’d got within a yard of it. Put as a question it was one too many, and she’s used to saying that there’s nothing she would like to add.",
      go   = "nothing_to_add" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t give her the compliment back, and it hung there rather. Something nearly followed it.",
      go   = "whose_pen" },
  },
}

beat "no_thank_you" {
  Ines  "No, thank you." { talk = "away", feels = "warm" },
  go "a_few_minutes_left",
}

beat "action_two" {
  Ines  "Yes. That’s what they’ve put, more or less." { talk = "away", feels = "neutral" },
  Bao   "Sorry, which one’s the button?" { talk = "away" },
  go "a_few_minutes_left",
}

beat "nothing_to_add" {
  Ines  "No. I’ve nothing to add. Thank you, though." { talk = "away", feels = "tense" },
  go "a_few_minutes_left",
}

beat "whose_pen" {
  silence(12),
  Ines  "It’s not my pen." { talk = "away", feels = "thinking" },
  Bao   "It’s mine, I think. Keep it." { talk = "away", to = "Ines", feels = "warm" },
  Ines  { does = "looks as if that were the nicest thing so far, and puts it in her sleeve.", feels = "sad" },
  go "a_few_minutes_left",
}

beat "a_few_minutes_left" {
  later(3) { talk = "away", text = "Who’s going for a bus." },
  set "came = 3",
  go "nearly_half_past",
}

beat "after_forty_six" {
  Ines  "Yes. It does stop there." { talk = "relationship", feels = "uneasy" },
  silence(13) { kind = "working" },
  Ines  "I made some toast, after. It’s stupid. I made it again." { talk = "relationship", feels = "near_tears" },
  Tariq "That’s not stupid." { talk = "away", to = "Ines" },
  Ngozi "She did not ask you if it was." { talk = "process", to = "Tariq" },
  later(3) { talk = "relationship", text = "A kitchen, at night. Not what it was next to." },
  set "came = 2",
  go "nearly_half_past",
}

-- 4. Shut.

beat "for_the_record" {
  Ines  { does = "has brought the chair in as far as the edge of the carpet.", feels = "withdrawn" },
  Ines  "I think that’s everything. I went in at forty, and at forty-six I handed over." { talk = "facts", feels = "withdrawn" },
  Tariq "Was it okay, though? For you? All that?" { talk = "process", to = "Ines", feels = "uneasy" },
  Ines  "Yes. I was given every opportunity." { talk = "facts", to = "Tariq" },
  silence(11) { kind = "frozen" },

  moment "every_opportunity" {
    notice "It’s from the report. Nobody knows it for a quotation, and it has made the room cold.",
    hint = "Which of you could say what happened here?",
    silence = "frozen",

    say.held_up "We did it to you twice over, Ines, and it was mine to stop. I didn’t. I’m sorry." {
      to = "Ines", move = "repair", short = "It was mine to stop", effect = "held = held + 2; safety = safety + 6",
      why  = "You didn’t ask her whether it had been so, and you kept nothing back for yourself. It’s an odd thing to hear from the head of a table.",
      go   = "mine_to_stop" },

    say.hard "It’s been a hard thing to go over again, Ines, and you’ve done it really very well." {
      to = "Ines", move = "reassure_early", short = "Really very well", effect = "praised = praised + 1",
      why  = "The lady from governance had said so too, holding the door. She gave you the same smile.",
      go   = "the_same_smile" },

    say.too_much "Was it too much, Ines? You can tell us, if we asked you more than you wanted." {
      to = "Ines", move = "interrogate", short = "Was it too much?", effect = "exposure = exposure + 8; alone = alone + 1",
      why  = "You did want to know. It made her the one who would have to accuse six friends and you, and she had nothing to say against anybody.",
      go   = "the_same_smile" },

    say.learned "We’ve all learned something from you here, I think, whatever it may have cost you." {
      move = "tidy_up", short = "We’ve all learned",
      why  = "You found a use for it, and people felt a little better about having been there. It’s how the report ends.",
      go   = "the_same_smile" },

    quiet { move = "let_it_run", marks = absent, short = "Let her be", 
      why  = "She has been let be all afternoon. The carpet has an edge, and she was on the far side of it, with nobody saying so.",
      go   = "the_same_smile" },
  },
}

beat "mine_to_stop" {
  silence(10) { kind = "working" },
  Ines  "They don’t say that." { talk = "process", feels = "near_tears" },
  Meera "I had lines ruled. I had ruled lines." { talk = "process", to = "Ines", feels = "sad" },
  Ines  "It’s all right. Yours was neater." { talk = "process", to = "Meera" },
  silence(6) { kind = "working" },
  Ines  "I made her some more toast. Nobody’s got that." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Very little. Somebody moves a bag, so that there’s room for her chair." },
  set "came = 2",
  go "nearly_half_past",
}

beat "the_same_smile" {
  Ines  "It’s fine. Thank you for your time." { talk = "away", feels = "neutral" },
  Ngozi { does = "holds the tin out to her. She says no, thank you, she’s had something." },
  later(4) { talk = "away", text = "It’s warm in here, or it’s cold. They can’t agree." },
  set "came = 4",
  go "nearly_half_past",
}

-- 5. Waiting for news.

beat "to_you_or_to_me" {
  Ines  "Will she write to you or to me? Your friend." { talk = "facts", to = "Kasia", feels = "tense" },
  Kasia "To me, to me, and I’ll tell you straight away, wherever I am, I’ll ring you." { talk = "fixing", to = "Ines", feels = "warm" },
  Ines  "Okay." { talk = "away" },
  Ines  "And if it’s, would you ring then as well?" { talk = "feeling", to = "Kasia", feels = "near_tears" },
  Rhodri { does = "turns his watch back round." },
  Tariq "It’ll be good, though. I’ve got a feeling." { talk = "away", to = "Ines", feels = "uneasy" },

  moment "by_six_oclock" {
    notice "It isn’t half past five yet. Everybody’s eyes go to Kasia’s pocket, and come away.",
    hint = "Whose is it, that’s on its way here?",

    say.good_hands "Whatever it says, Ines, you’ve got six people here who’ll be there when it comes." {
      to = "Ines", move = "reassure_early", short = "Six people here",
      why  = "They would, and it’s good of them. She is being comforted now for something that hasn’t happened, or has.",
      go   = "whatever_it_says" },

    say.text "Perhaps if it came to you directly, Ines? Then you could open it when you liked." {
      to = "Ines", move = "give_advice", short = "Straight to you?",
      why  = "It was a good thought, and it made her the one with the phone. They spent some time on how one forwards.",
      go   = "whatever_it_says" },

    say.want_it "And do you want to know it, Ines, when it comes? What would you want it to say?" {
      to = "Ines", move = "interrogate", short = "Do you want to know?", effect = "exposure = exposure + 8; alone = alone + 1",
      why  = "It was the right question, forty minutes late, and with an answer already on the road. There was only one thing that she could possibly say.",
      go   = "whatever_it_says" },

    say.yours "I let that go out over your head, Ines. It’s yours, to know or not to. Still is." {
      to = "Ines", move = "repair", short = "Over your head", effect = "held = held + 2",
      why  = "You said that it had been hers and that you’d let it be taken. It can be late for that and not too late, and Kasia was quick to see which.",
      go   = "unsent" },

    quiet { move = "let_it_run", marks = absent, short = "Say nothing",
      why  = "It wasn’t a silence with a person in it. It had a telephone in it.",
      go   = "whatever_it_says" },
  },
}

beat "whatever_it_says" {
  Ines  "Thank you. I’m sure it’ll be, yes." { talk = "away", feels = "withdrawn" },
  later(4) { talk = "away", text = "Battery. Who has a charger. Whether nights have come on yet." },
  set "came = 5",
  go "nearly_half_past",
}

beat "unsent" {
  Kasia "I can take it back, she’s asleep still, it’s got one tick." { talk = "process", to = "Ines", feels = "shocked" },
  Ines  "Could you?" { talk = "feeling", to = "Kasia", feels = "near_tears" },
  Kasia { does = "presses on it until it goes. She shows her the place." },
  silence(9) { kind = "working" },
  Ines  "I’ve got the number. I’ve had it sixteen days. I’d want to ask for her by her name, and I don’t know which one it is." { talk = "relationship", feels = "near_tears" },
  later(3) { talk = "relationship", text = "Edie. June." },
  set "find = 0; came = 2",
  go "nearly_half_past",
}

---------------------------------------------------------------------------------------------------- close

beat "nearly_half_past" {
  go "the_close" { when = "minute > 55" },
  go "odds_and_ends" { when = "came > 2" },
  later(4) { talk = "relationship", text = "It goes on a little, without anybody doing much about it." },
  go "the_close",
}

beat "odds_and_ends" {
  Bao    "Is that rain?" { talk = "away" },
  Rhodri "Since four." { talk = "away", to = "Bao" },
  later(4) { talk = "away", text = "Odds and ends." },
  go "the_close",
}

beat "the_close" { phase "close",
  Bao   { does = "is sitting on his coat sleeves, ready and not going." },
  silence(7),

  moment "closing" {
    notice "Twenty-eight minutes past. It’s raining on the Outpatients sign. There’s no more known than there was.",
    hint = "What may go home without an answer?",

    say.tutor "Will you see your tutor this week, Ines? I’ll find you the student support number." {
      to = "Ines", move = "give_advice", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "See your tutor", effect = "stop = 4",
      why  = "It’s a part of the job, and its place is at the door, quietly, when the others have gone. In the circle it made her the one who’s to be seen to.",
    },

    say.stop "It’s half past, and we don’t know, and that’s where we stop. Thank you for them, Ines." {
      to = "Ines", move = "close_open", short = "We’ll stop there", effect = "stop = 1; held = held + 1",
      why  = "You ended when you had said you would, with it no more finished than it is. She was thanked for three people, and one of them was herself.",
    },

    say.anyone "If it’s one thing that we go home with, it’s that it could have been any one of us." {
      move = "tidy_up", short = "Any one of us", effect = "stop = 2",
      why  = "It’s true, and some of them may have found it out, and it went up on the wall with a frame round it. Nobody needs to find it out again.",
    },

    say.nurse "That baby had a good nurse that night. I’d like you to go home with that, Ines." {
      to = "Ines", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "A good nurse", effect = "stop = 3; praised = praised + 1",
      why  = "One warm sentence on the way out is thought harmless by many leaders. It closed the account in her favour, and there’s somebody in the account who hasn’t been asked.",
    },

    quiet { move = "let_it_run", marks = absent, short = "Let it find its end", effect = "stop = 5",
      why  = "It had no end to find. People left it one at a time, each of them a little sorry, and hers was the last chair.",
    },
  },

  Meera  "Quite. Any one of us." { talk = "away", feels = "warm", when = "stop == 2" },
  Ines   "Thanks. I’ve got the number." { talk = "away", feels = "neutral", when = "stop == 4" },
  Ines   "Oh. Okay." { talk = "away", feels = "uneasy", when = "stop == 3" },
  Rhodri "Is that it, or? I’ve a bus." { talk = "frame", feels = "uneasy", when = "stop == 5" },
  Kasia  { does = "takes her coat off the hook. There’s a small red square behind it, with a word on it.", when = "ours == 1" },
  Kasia  { does = "takes her coat off the hook, and the others take theirs.", when = "ours == 0" },
  Ngozi  "Eat something, all of you." { talk = "frame", does = "goes round with the tin.", when = "came < 3" },
  stage  "They’re all in the passage when the light goes out behind them.",
  go "end_both_slices" { when = "came == 1" },
  go "end_every_opportunity" { when = "came == 4" },
  go "end_two_ticks" { when = "came == 5" },
  go "end_half_minute" { when = "came == 3" },
  go "end_page_four",
}

beat "end_both_slices" {
  ending "both_slices" {
    title = "To the edges",
    text = "Thursday, ten at night, the elderly ward. A man in the end bed hasn’t eaten, and she makes him toast, two slices, and takes it in. He says that he never asked for it. She sits down anyway. After a while the lights in the corridor go out, one and then the next one, and he starts on the crust." },
}

beat "end_page_four" {
  ending "page_four" {
    title = "Page four",
    text = "She gets off two stops early and walks. Under the porch of the maternity wing she takes the report out of its envelope, and finds the line. She has Bao’s pen. People come out past her with flowers, with a balloon, with nothing, and the doors open each time as though she’d asked." },
}

beat "end_half_minute" {
  ending "half_minute" {
    title = "To the half-minute",
    text = "At her kitchen table she writes down what they said, from memory, and lays it beside the report. The two agree to the half-minute. On Friday her tutor asks whether it did any good, talking about it, and she says that everyone was extremely thorough." },
}

beat "end_every_opportunity" {
  ending "every_opportunity" {
    title = "Every opportunity",
    text = "Week four. The clipboard goes round, and comes back with six names on the front. Meera says that Ines has written to her, she’s swapped to a Wednesday late. Rhodri has the hip again if they’re short. Nobody moves for a bit, and the light goes out." },
}

beat "end_two_ticks" {
  ending "two_ticks" {
    title = "Two ticks",
    text = "Five to six, the top of the bus. Kasia’s phone lights up in her lap, and she reads it, and reads it again. Ines’s number is under her thumb. She gets off at the next stop, which isn’t hers, and stands in the shelter with it until it goes dark." },
}

---------------------------------------------------------------------------------------------------- pools

-- What comes when nobody can be wrong.
pool "early" {
  exchange { once = true,
    Tariq  "Twist pile. I keep hearing that, bless her. She’d got a joke ready." { talk = "relationship", feels = "warm" },
    Ngozi  "You get it ready for when they come in. So they will not be afraid of you." { talk = "relationship", to = "Tariq" } },
  exchange { once = true, when = "safety > 44",
    Rhodri "Sandwich on the floor. That’s what I see." { talk = "feeling", feels = "uneasy" },
    Bao    "Which side up?" { talk = "feeling", to = "Rhodri" },
    Rhodri "Don’t." { talk = "feeling", to = "Bao" } },
  Bao "The lights coming on in front of her. It’d be like it knew where she was going." { once = true, talk = "feeling", feels = "thinking" },
  exchange { once = true,
    Meera  "She thought that she was shouting. I’ve had that, in dreams." { talk = "feeling", feels = "uneasy" },
    Tariq  "What do you shout?" { talk = "facts", to = "Meera" },
    Meera  "‘Excuse me’, generally." { talk = "feeling", to = "Tariq" } },
  Ngozi "‘Which do you think?’ You do not ask that of just anyone." { once = true, talk = "relationship", feels = "warm", when = "patient > 20" },
  exchange { once = true, when = "depth < 60",
    Kasia  "The hats are knitted, there’s a lady brings them, forty in a bag, and the yellow ones go first." { talk = "relationship", feels = "warm" },
    Rhodri "Why yellow?" { talk = "facts", to = "Kasia" },
    Kasia  "They don’t know, they only want it to be yellow." { talk = "relationship", to = "Rhodri" } },
  Tariq "You’d want to hand her back, wouldn’t you? That’s the awful part. You’d want to give her back to her mum." { once = true, talk = "feeling", feels = "uneasy", when = "clinician > 25" },
}

-- What comes when it has been quiet, and somebody stayed.
pool "deep" {
  exchange { once = true, weight = 2,
    Ngozi  "She had taken one bite. You cannot swallow the second one, after. It stays there on the plate with your teeth in it." { talk = "relationship", feels = "sad" },
    Tariq  "Somebody clears that. Don’t they?" { talk = "relationship", to = "Ngozi", feels = "uneasy" } },
  exchange { once = true, when = "depth > 25",
    Kasia  "We say, ‘the baby’s just having a little help.’ On the way past, with the trolley. I’ve said it." { talk = "relationship", feels = "uneasy" },
    Rhodri "Do they believe you?" { talk = "relationship", to = "Kasia" },
    Kasia  "They say thank you." { talk = "relationship", to = "Rhodri", feels = "sad" } },
  Bao "I do chests, on the small ones. You have to hold the arms up. They look at you, straight up, and it’s you they’ve got." { once = true, when = "safety > 40", talk = "feeling", feels = "sad" },
  exchange { once = true, when = "clinician > 25",
    Tariq  "I always say it’ll be all right. I say it before I’ve looked." { talk = "feeling", feels = "uneasy" },
    Meera  "I know. It’s restful." { talk = "process", to = "Tariq" },
    Tariq  "Is it, though?" { talk = "feeling", to = "Meera", feels = "sad" } },
  Meera "He never asked her name, the registrar. He had the baby out of her hands and he never knew whose hands." { once = true, when = "clinician > 30", talk = "relationship", feels = "thinking" },
  exchange { once = true, when = "safety > 44",
    Rhodri "You drop them at the doors. A and E. You never hear. I’ve got about forty I never heard." { talk = "feeling", feels = "sad" },
    Ngozi  "Do you ask?" { talk = "relationship", to = "Rhodri" },
    Rhodri "Used to." { talk = "feeling", to = "Ngozi" } },
  Kasia "She’ll think of her as well, no? Leanne. ‘That girl with the toast.’ She’ll want to know what happened to her." { once = true, weight = 2, when = "mother > 1", talk = "relationship", feels = "thinking" },
}

-- What there is to say when nothing can be said.
pool "flat" {
  exchange { once = true,
    Tariq  "There’s a really nice charity that does this. With a ribbon." { talk = "away", feels = "warm" },
    Rhodri "What colour?" { talk = "away", to = "Tariq" },
    Tariq  "I want to say teal." { talk = "away" } },
  exchange { once = true,
    Meera  "There was a paper on alarm fatigue." { talk = "away", feels = "attentive" },
    Bao    "There’s always one going, in ours. You stop hearing." { talk = "away" } },
  Kasia "And they changed the colour, it used to be red, now it’s red with a blue ring, because of a meeting." { once = true, talk = "away", feels = "irritated" },
  exchange { once = true,
    Rhodri "Could have a sticker. On the floor. Arrow." { talk = "fixing", feels = "attentive" },
    Meera  "With a light in it." { talk = "fixing", to = "Rhodri" },
    Bao    "There’s a light in it already, the corridor." { talk = "away" } },
  exchange { once = true,
    Tariq  "You can’t prepare for it, though, can you?" { talk = "away" },
    Kasia  "You can, that’s what it’s for, no?" { talk = "away", to = "Tariq" } },
  Rhodri "Ours is on a lanyard. Can’t lose it. Unless you lose the lanyard." { once = true, talk = "away" },
}

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
  Ines   { does = "has the clipboard now. She signs the front, turns it over, and reads the back.", feels = "uneasy" },
  silence(5),
  stage "The light goes out.",
  Tariq  "Hello?" { feels = "laughing" },
  Ngozi  { does = "lifts the umbrella over her head. The light comes back." },

  moment "start" {
    notice "Twenty-eight minutes to five. Ines has got to the end of the back, and has looked up, and round the walls.",
    hint = "What would somebody need to know before they could begin?",

    say.round "Before we begin, shall we each say how the placement’s been, in a line?" {
      move = "invite_feeling", marks = { hold_frame = -1, felt_experience = 1 }, short = "A line each",
      why  = "A round is friendly, and everybody found a line that they could spare. Nobody had said yet how long there was or who would hear of it, so the lines were of that sort.",
      go   = "a_line_each" },

    say.method "As we’re all still new: it’s feelings in here, and the mending’s elsewhere." {
      move = "expert_lecture", marks = { hold_frame = -1, felt_experience = -1, open_speculation = -2, tolerate_uncertainty = -1, leader_restraint = -2 }, short = "How it works in here",
      why  = "You told them how it is done before there was anything to do it with. They nodded, and waited to be told what came next.",
      go   = "how_it_works" },

    say.frame "We’ve got until half past five, and it stays in here. Who’s on your mind?" {
      move = "open_session", short = "Until half past five", effect = "held = held + 1",
      why  = "You said how long there was and that it goes no further, and then you asked nobody in particular. With those two things known, somebody can begin to think of beginning.",
      go   = "the_wait" },

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

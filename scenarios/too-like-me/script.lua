-- Too like me.
-- What Marta leaves out: that she took her own ring off that dinnertime; that on the Thursday Robyn missed it and the whole
-- bay was turned over, Joss under the bed, Pauline in the linen; and that Marta looked too, with the ring in her pocket. The
-- group does to Marta what was done upstairs: something is kept from her out of kindness, she knows of it, and whenever
-- there are tears somebody says well done and talks about something else. `alone`, `plans`, `wedding` and `soothed` are
-- paid for at ten past five. Nobody looks to their left, where Tsering sits, the leader's own left included.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Half past four on a Wednesday, the therapy gym. Eight chairs between the parallel bars and the plinths, and a tall mirror on wheels. Two strips of blue tape run across the lino, a long way apart. The hoist on charge gives a bleep, about once a minute.",
  Pauline "Flapjack. It’s gone a bit solid, I’ll not lie." { does = "takes the lid off a tub." },
  Tevita  "Good for the grip, eh.",
  Colm    "And has it been round bay two, Pauline, because if it has I’ve only to count it up, and then I’m thinking—" { to = "Pauline" },
  Pauline "They’ve all signed. I held it for them as couldn’t." { to = "Colm" },
  Jago    "She’s coming, she’s coming." { feels = "uneasy" },
  Colm    { does = "puts a brown internal envelope under him, and sits. It chinks." },
  Marta   "Sorry. Transfers." { does = "comes in at a trot, with her sleeves up.", feels = "neutral" },
  silence(4),
  Marta   "What?" { feels = "uneasy" },
  Colm    "Nothing at all. Sit down there beside me and have a flapjack." { to = "Marta", feels = "warm" },

  moment "the_envelope" {
    notice "Six people are looking at Marta, fondly. Marta is looking at the lino.",
    hint = "Who in this room doesn’t know what Colm is sitting on?",

    say.soon "It’s nothing bad, Marta. How are all the preparations coming along?" {
      to = "Marta", move = "reassure_early", marks = { hold_frame = -1, relationship_focus = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "How is it coming on?", effect = "wedding = wedding + 1",
      why  = "It was friendly, and everybody could breathe out. The first thing that Marta was asked today was about her own wedding, so whatever she had come in with has to wait behind it.",
      go   = "the_caterers" },

    say.frame "Whatever that is, it’ll keep. It’s our hour now, and it stays in here." {
      move = "open_session", short = "It’ll keep", effect = "held = held + 1",
      why  = "You didn’t pretend that there was no envelope, and you didn’t open it. There’s an edge now between what is owed to Marta and what is owed to a patient.",
      go   = "it_will_keep" },

    say.chink "I didn’t hear a thing, Colm. Shall we say I’m as deaf as the hoist?" {
      to = "Colm", move = "side_with", marks = { hold_frame = -1, safe_space = -1, both_sides = -1, leader_restraint = -1 }, short = "Didn’t hear a thing", effect = "wedding = wedding + 1",
      why  = "They laughed, and you were in on it. It leaves one person outside, who has been told by seven people that nothing chinked.",
      go   = "deaf_as_the_hoist" },

    say.weeks "We’ll go round first, shall we, with a word for the fortnight you’ve had?" {
      move = "invite_feeling", marks = { hold_frame = -1 }, short = "A word each",
      why  = "Everybody had a word, and none of them cost anything. Some leaders always begin so; here it let the one with somebody on her mind practise saying ‘busy’.",
      go   = "a_word_each" },

    quiet { move = "let_it_run", short = "Let them settle", effect = "wedding = wedding + 1",
      why  = "You left it to blow over. They took it for permission, since nobody had said that the hour had begun, and Marta was asked to admire her own surprise.",
      go   = "blow_over" },
  },
}

beat "the_caterers" {
  Marta   "Good. Yes. We’ve lost a caterer." { feels = "warm" },
  Pauline "How d’you lose a caterer?" { to = "Marta" },
  Marta   "He’s found God.",
  later(3) { talk = "away", text = "Vol-au-vents. Who does a good one." },
  You     "Right. We’ve until half past five, and it stays in here. Who has somebody?",
  go "bring_robyn",
}

beat "it_will_keep" {
  Colm   { does = "shifts, and chinks again.", feels = "uneasy" },
  Yusra  "So that’s five thirty, is it, or five twenty-five?",
  You    "Half past. Who has somebody on their mind?",
  go "bring_robyn",
}

beat "deaf_as_the_hoist" {
  stage "The hoist bleeps.",
  Pauline "It says pardon." { feels = "laughing" },
  Marta   { does = "laughs as well, a little after the others.", feels = "uneasy" },
  later(2) { talk = "away", text = "The hoist. Who was meant to have it mended." },
  You     "We’ve until half past five, then, and it stays in here. Who has somebody?",
  go "bring_robyn",
}

beat "a_word_each" {
  Tevita  "Busy.",
  Pauline "Feet.",
  Jago    "Honestly? Amazing. Like, I’ve learned so much." { feels = "warm" },
  Yusra   "Is ‘nights’ one word?",
  Colm    "Grand, and a bit of everything, you know yourself.",
  Marta   "Busy.",
  later(2) { talk = "away", text = "The fortnight, in single words. Nobody gets as far as Tsering." },
  You     "Thank you. We’ve until half past five, and it stays in here. Who has somebody?",
  go "bring_robyn",
}

beat "blow_over" {
  Pauline "You’ve not seen owt, love." { to = "Marta", feels = "laughing" },
  Marta   "No.",
  Jago    "She’s so seen it.",
  later(2) { talk = "away", text = "What Marta hasn’t seen." },
  Yusra   "Sorry, is this it, or have we not started?",
  You     "We’ve started. Until half past five, and it stays in here. Who has somebody?",
  go "bring_robyn",
}

beat "bring_robyn" {
  silence(12) { kind = "working" },
  stage "The flapjack sets off. It goes by Colm, and Marta, who passes it on, and Jago, and gets to Yusra.",
  Jago    "Marta, you should do Robyn." { to = "Marta", feels = "warm" },
  Colm    "Ah, you should. If anyone’s earned it, and you could show them how it’s done.",
  Marta   "Everybody knows Robyn." { feels = "uneasy" },

  moment "bring_robyn" {
    notice "Yusra has put the tub down by her chair. Marta has both hands between her knees.",
    hint = "Two people have chosen a case. Has she?",
    silence = "working",

    say.push "I’d be glad to hear about Robyn. Will you tell us about her, Marta?" {
      to = "Marta", move = "balance_voices", marks = { safe_space = -1, protect_presenter = -1, open_speculation = 0 }, short = "Will you tell us?", effect = "exposure = exposure + 6",
      why  = "It was said warmly, and it made three of you. She’ll bring her now because she was asked to, and she will never know whether she would have.",
      go   = "pushed" },

    say.pool "As most of us know her, shall we each say what we’ve seen of her?" {
      move = "invite_facts", marks = { hold_frame = -1, protect_presenter = -1, open_speculation = -1 }, short = "What we’ve each seen", effect = "exposure = exposure + 4",
      why  = "It spared Marta having to begin, and everybody had something. By the time she spoke there was a Robyn in the room already, and it wasn’t hers.",
      go   = "pooled" },

    say.needn_t "It needn’t be Robyn, and it needn’t be Marta. Who else has anyone?" {
      move = "open_session", marks = { hold_frame = 1, safe_space = 1 }, short = "It needn’t be", effect = "held = held + 1",
      why  = "You took the two hands out of her back, and that was a kindness. It also gave her a way out, and for a moment it looked as if she would use it.",
      go   = "it_neednt" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You let the push run out into nothing. When she looked up nobody was waiting for anything, and so what she said next was hers.",
      go   = "not_the_one_you_know" },
  },
}

beat "pushed" {
  Marta "Okay. Yes. If it’s useful for people." { feels = "tense" },
  go "the_story",
}

beat "pooled" {
  Pauline "She’s a caution. She marks my driving. With the commode." { feels = "laughing" },
  Tevita  "Pushes like a prop.",
  Yusra   "It’s a textbook hemineglect, isn’t it? I’ve had students in twice.",
  Jago    "She’s just, like, the loveliest.",
  later(2) { talk = "facts", text = "Everybody’s Robyn." },
  Colm    "And Marta has her standing." { feels = "warm" },
  Marta   "So that’s. Yes. That’s more or less it, then." { feels = "uneasy" },
  silence(7),
  Marta   "I’ll just do my bit of it.",
  go "the_story",
}

beat "it_neednt" {
  Tevita "Had a bloke with gout.",
  silence(9) { kind = "working" },
  Marta  "No, I will. I’d sort of got her ready." { feels = "uneasy" },
  go "the_story",
}

beat "not_the_one_you_know" {
  silence(18) { kind = "working" },
  Marta "I don’t think it’s the one everybody knows." { feels = "uneasy" },
  go "the_story",
}

-- Too like me.
-- What Marta leaves out: that she took her own ring off that dinnertime; that on the Thursday Robyn missed it and the whole
-- bay was turned over, Joss under the bed, Pauline in the linen; and that Marta looked too, with the ring in her pocket. The
-- group does to Marta what was done upstairs: something is kept from her out of kindness, she knows of it, and whenever
-- there are tears somebody says well done and talks about something else. `alone`, `plans`, `wedding` and `soothed` are
-- paid for at ten past five. Nobody looks to their left, where Tsering sits, the leader's own left included.

-- What quiet costs where the group is on its way out of what it feels, and where something is being done to her.
local run_past = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, open_speculation = -1, group_process = -1 }
local stand_by = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }

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

    say.neednt "It needn’t be Robyn, and it needn’t be Marta. Who else has anyone?" {
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

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You     "As it comes, Marta.",
  Marta   "So. We’re thirty-one. Right-sided stroke, it was a carotid, she’d tipped her head back for three days to paint a ceiling. They’d just got the keys. She’s ten weeks in.",
  Marta   "We’re sitting, we’re standing with two. The leg’s coming. And we’ve got no left. Not that she can’t see it. There just isn’t one. She’ll eat half a fish and say that they’re stingy with the fish.",
  Pauline "She does. She says it to me.",
  Marta   "And she’s a driving instructor. So I’ve got her on the edge of the bed, she’s blue in the face, and I’m about to say, when you’re ready. And she says it to me. ‘When it’s safe to do so, Marta.’" { feels = "warm" },
  Tevita  { does = "laughs, and tucks his feet in.", feels = "laughing" },
  later(6) { talk = "facts", text = "The transfers, the splint. How she came round after, and asked who’d finish the ceiling." },
  Marta   "And she’s engaged. It’s September. And he’s, Joss comes every night at six, straight from work with his van, and I’ve asked him to sit on her left. So she has to look for him. It’s what you do.",
  Marta   "And that’s where the ring is, on that hand. So I thought, well, that’s a gift. Every session we start with it. Find the ring. And she goes across with her good hand, shoulder, elbow, wrist, you can see her thinking she’s run out of road. And there it is." { does = "is doing it, down her own arm." },
  Marta   "And every time, she’s so pleased. ‘Get her,’ she says. ‘Whose is that?’ And I say, it’s yours. And she goes, ‘Get me.’" { feels = "warm" },
  silence(3),
  Jago    "Oh, that’s the best thing I’ve ever heard." { feels = "warm" },
  Marta   "And it turns out that we’re nine days apart. And it’s the same ring. I don’t mean like it. It’s the shop in the arcade, they only had the four, and it was in the sale. So we’d had a laugh about that." { feels = "uneasy" },
  later(2) { talk = "facts", text = "The sale. What each of the two men had said about the price." },
  Marta   "So this was the Monday, two weeks back. I’m behind her on the bed with my arm along her arm, and my hand’s under her hand. And I said, find the ring. And she went across, and she got to mine.",
  Marta   "And she said, ‘There it is.’",
  Marta   "And I said, no, Robyn, that’s me, that’s my hand. And she had a look. And she said, ‘No. That’s mine, is that.’ Quite politely. As if I’d picked up the wrong coat." { feels = "near_tears" },
  Marta   { does = "goes on holding her own wrist, and her chin has started to go.", feels = "near_tears" },
  Colm    "Ah, now. Ah, Marta." { to = "Marta", does = "reaches behind him to the plinth, and pulls.", feels = "warm" },
  stage "There are no tissues in the gym. What comes off the plinth is couch roll, about five feet of it.",
  silence(4) { kind = "working" },

  moment "the_wrong_coat" {
    notice "Colm has it over both arms, like a towel for a child. She hasn’t taken it, and she hasn’t stopped.",
    hint = "Is she in trouble, or in the middle?",
    silence = "working",

    say.time "You’ve been so good to her, Marta. Have a minute, there’s no hurry." {
      to = "Marta", move = "reassure_early", short = "Have a minute", effect = "soothed = soothed + 1",
      why  = "It was kind and it was true, and it’s what one says. She took the paper, and had a minute, and what she’d been about to say about Robyn’s face went by in it.",
      go   = "five_feet" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You looked at neither the paper nor the clock. Tears don’t have to be attended to before a person can go on talking, and she went on.",
      go   = "she_goes_on" },

    say.next "And what did you do, Marta, once she had said that it was hers?" {
      to = "Marta", move = "interrogate", short = "What did you do?", effect = "exposure = exposure + 6",
      why  = "You wanted to help her along, and she went where you pointed. It came out as a list of what was done.",
      go   = "what_was_done" },

    say.meant "It’s the illness speaking there, of course. They do lay claim to things." {
      move = "expert_lecture", short = "It’s the illness", effect = "soothed = soothed + 1; depth = depth - 3",
      why  = "It’s so, and half the room could have said it. Robyn had told her something, and now nobody had.",
      go   = "emotionalism" },
  },
}

beat "she_goes_on" {
  silence(9) { kind = "working" },
  Marta  "And then she cried. She’s not cried since she came in, not with anyone. She’s sat there with it running down the one side, and she’s holding on to me, and I thought, she doesn’t know that that’s me. She thinks she’s holding her own hand." { feels = "near_tears" },
  Colm   { does = "lowers the paper on to his knees.", feels = "sad" },
  Marta  "And I said, ‘You’re doing really well.’",
  silence(5) { kind = "working" },
  Marta  "And then I said, ‘Let’s have a look at those hamstrings.’" { feels = "sad" },
  go "red_tape",
}

beat "five_feet" {
  Marta   "Thanks. God. It’s a whole bed." { feels = "laughing" },
  Pauline "You could change a baby on that.",
  Marta   { does = "blows her nose. It takes some folding to find a place.", feels = "neutral" },
  Marta   "So anyway she got a bit upset, and I said, you’re doing really well. And we had a look at the hamstrings.",
  go "red_tape",
}

beat "what_was_done" {
  Marta   "So. I took my arm out. I said, you’re doing really well, because she’d got a bit upset. And we moved on to hamstrings. Two sets of ten." { feels = "tense" },
  Colm    { does = "rolls up the paper again, not very straight." },
  go "red_tape",
}

beat "emotionalism" {
  Marta   "No, exactly. It’s misattribution. And then she was a bit tearful, but that’s, I mean, they’re labile." { feels = "neutral" },
  Yusra   "Emotionalism, isn’t it? It’s about a third.",
  Marta   "So I said she was doing really well, and we did our hamstrings." { does = "wipes her face on her shoulder, one side and then the other." },
  go "red_tape",
}

beat "red_tape" {
  silence(4),
  Marta   "So that’s it. We’ve gone over to tape since. I put a bit of red tape round her wrist. It’s a better cue, it’s brighter, there’s evidence for it. And it’s fine, she finds it every time." { feels = "neutral" },
  Marta   "She doesn’t say ‘Get me.’ But you wouldn’t, for tape.",
  Marta   "And she’s walking. It’s six metres. So I don’t really know what I’m asking. She’s doing really well." { feels = "uneasy" },
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you. A couple of minutes for whatever anybody needs, so as to see the two of them.",
  later(3) { talk = "facts", text = "Which bay, which bed. Where the chair stands that Joss has." },

  stretch "the_questions" {
    notice "They all know the ward, so the questions are short. Marta has her left hand inside her right.",
    hint = "When did the ring that they ask about stop being Robyn’s?",
    timely = { 6, 10 },
    Yusra   "Is it worse when she’s tired, or is it constant?" { to = "Marta" },
    Marta   "Tired. By teatime we’ve got no middle." { to = "Yusra" },
    Jago    "And does she, like, know that it’s her own arm?" { to = "Marta" },
    Marta   "Depends who you ask her as." { to = "Jago", feels = "thinking" },
    Pauline "Is it still on, love? September?" { to = "Marta" },
    Marta   "It’s booked. The fourteenth." { to = "Pauline" },
    Yusra   "And you’d got yours on, had you, for handling?" { to = "Marta", drift = "interrogating" },
    Marta   "I’d got it turned round. Stone in." { to = "Yusra", feels = "uneasy" },
    Pauline "You’ve not got it on now." { to = "Marta", drift = "interrogating" },
    Marta   "No. Well. Infection control." { to = "Pauline", feels = "tense", effect = "bare = 1" },

    say.enough "We can stop there. What isn’t clear we can see for ourselves, or guess." {
      move = "shield_presenter", short = "We can stop there", effect = "held = held + 1",
      why  = "You ended it while she still had an answer to stand behind. The hand is her own affair again, and the rest of them have a gap to look into.",
      go   = "left_at_that" },

    say.last "A last one each, if you’ve got it, and make it something about Robyn." {
      move = "invite_facts", short = "A last one each", effect = "asked = 1",
      why  = "You steered it back to the patient, and that was well meant. Yusra’s last one was about the patient, and it came out at the same hand.",
      go   = "a_last_one_each" },

    say.ring "Is it hard for you to be wearing your own, Marta, after she’d said that?" {
      to = "Marta", move = "interrogate", short = "Is it hard to wear?", effect = "alone = alone + 2; asked = 1; soothed = soothed + 1; exposure = exposure + 8",
      why  = "Nobody could have put it more gently. She had been keeping that hand out of sight, and she was asked to hold it up.",
      go   = "hold_it_up" },

    quiet { move = "let_it_run", short = "Let them ask", effect = "alone = alone + 1; asked = 1; exposure = exposure + 8",
      why  = "None of it was unfriendly, and they’re a team that says things straight. With nobody to call it enough, she went on being looked over.",
      go   = "since_when" },
  },
}

beat "left_at_that" {
  Yusra   "I’d a question about visual fields." ,
  Pauline "You’ve always a question about fields." { to = "Yusra" },
  Marta   { does = "lets the hand go.", feels = "neutral" },
  go "the_chair",
}

beat "a_last_one_each" {
  Tevita  "She still doing the commentary? Bay door and that?" { to = "Marta" },
  Marta   "‘Check your mirrors, Marta.’ Yes." { to = "Tevita", feels = "warm" },
  Jago    "What did she want? For the wedding, like, the dress and everything?" { to = "Marta" },
  Marta   "She wanted to drive herself. In the car with the L on." { to = "Jago", feels = "sad" },
  Yusra   "And you’ve taken yours off, I see. If it’s the one that she’d fixed on, was that straight away, or was it later?" { to = "Marta", drift = "interrogating" },
  Marta   "That dinnertime." { to = "Yusra", feels = "withdrawn" },
  go "the_chair",
}

beat "hold_it_up" {
  Marta   "No, it’s, you’re not meant to have stones. Bare below the elbow." { feels = "tense" },
  Pauline "We’ve all turned a blind eye to that, love." { to = "Marta" },
  Marta   "I know. I took it off that dinnertime. I just thought it was kinder." { feels = "near_tears" },
  Colm    "And it was. It was kinder. That’s you all over." { to = "Marta", feels = "warm" },
  Marta   { does = "nods, and nods.", feels = "withdrawn" },
  go "the_chair",
}

beat "since_when" {
  Jago    "Since when do we do infection control?" { to = "Marta", feels = "laughing" },
  Marta   "Since that dinnertime." { to = "Jago", feels = "tense" },
  Yusra   "Is that not a bit confusing for her, though? If it’s what she was navigating by?" { to = "Marta", drift = "attacking_presenter" },
  Marta   "Possibly. That’s why we’ve got the tape." { to = "Yusra", feels = "withdrawn" },
  silence(6) { kind = "frozen" },
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  stage "The hoist bleeps.",
  Colm   { does = "has a hand on the back of Marta’s chair.", feels = "warm" },

  moment "the_chair" {
    notice "In this group some go out with their chairs, and some stay in. Nobody has said which it is today.",
    hint = "Who is to do the work for the next half hour?",

    say.want "What would help you most with her, Marta, before you leave it to us?" {
      to = "Marta", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "What would help?", effect = "plans = plans + 1",
      why  = "Some traditions begin with the presenter’s question, and it steadies people. She found them one with a number in it, and they were very glad of the number.",
      go   = "six_more" },

    say.choose "In the ring or out of it as you like, Marta. The talking’s ours now." {
      to = "Marta", move = "sit_back", short = "The talking’s ours", effect = "held = held + 1",
      why  = "You left her the where of it and took away the having to answer. She took her chair further than anybody had expected.",
      go   = "down_the_tape" },

    say.correct "Stop in with us if you’d like, Marta, and put us right where we stray." {
      to = "Marta", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Put us right", effect = "alone = alone + 1",
      why  = "In the circle or out of it, groups differ, and this one leaves it open. Putting everybody right is a job, and it kept all of them facing her.",
      go   = "put_right" },

    say.gather "Two rings and two weddings, then, and one of them is in the balance." {
      move = "tidy_up", short = "Two rings", effect = "exposure = exposure + 4; wedding = wedding + 1",
      why  = "It was well heard, and it had a shape, and the shape had Marta’s wedding in it. From now on that counts as part of the case.",
      go   = "two_weddings" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "alone = alone + 1",
      why  = "There was a line to be drawn, and it’s your chalk. In the meantime they went on asking whoever had the answers.",
      go   = "put_right" },
  },
}

beat "six_more" {
  Marta  "It’s twelve metres, the aisle. So, six more, I suppose." { feels = "neutral" },
  Tevita "Yeah? Doable." { feels = "attentive" },
  You    "Sit where you like, Marta, and listen to them.",
  go "down_the_tape",
}

beat "put_right" {
  Yusra  "So she had attended to the left, in fact. If it was your hand that she found?" { to = "Marta", talk = "facts", drift = "interrogating" },
  Marta  "She’d attended to me." { to = "Yusra", talk = "facts", feels = "uneasy" },
  Jago   "And did Joss see? Was he, like, there?" { to = "Marta", talk = "facts" },
  Marta  "It was ten in the morning." { to = "Jago", talk = "facts", feels = "tense" },
  later(2) { talk = "facts", text = "Who was on that Monday, and who wasn’t." },
  Tevita "Let her have her sit-down, eh." { to = "Jago" },
  You    "Yes. Out or in, Marta, wherever you like, and not a word.",
  go "down_the_tape",
}

beat "two_weddings" {
  Marta   "I wasn’t really, mine’s not in it." { feels = "uneasy" },
  Pauline "’Course it is, love. Eleven weeks." { to = "Marta", feels = "warm" },
  You     "Sit where you like, Marta, and hear what they make of it.",
  go "down_the_tape",
}

---------------------------------------------------------------------------------------------------- discussion: admiring

beat "down_the_tape" { phase "discussion",
  Marta.sits_back,
  stage "She goes along by the bars, to where the tape stops, and sits down beside the mirror. From the circle there are two of her.",
  silence(13) { kind = "working" },
  Jago    "I watch them through the door sometimes. I’m meant to be doing kettles. And honestly it’s like, that’s what it’s for. What Marta does. That’s the most, that’s why I came into it." { talk = "away", feels = "warm", drift = "idealising" },
  Colm    "She’s the best that’s been through this gym, and I’ve seen eleven of them come and go, and not one that would have thought to use the ring, and go in every morning with that smile on her." { talk = "away", feels = "warm", drift = "idealising" },
  Pauline "Patience of a saint. I’d have thumped her by now." { talk = "away", feels = "laughing" },
  Tevita  "Yeah. She’s good." { talk = "away" },
  Marta   { does = "looks at her trainers, and so does the other one, in the glass.", feels = "uneasy" },

  moment "a_saint" {
    notice "They mean it, each of them. Nobody has said hamstrings.",
    hint = "What is there no room for next to a saint?",

    say.true_ "All of that is true, and I hope that it’s getting as far as Marta." {
      move = "reassure_early", short = "I hope she hears it", effect = "soothed = soothed + 1",
      why  = "You passed it on with your stamp on it. Somebody who has done a thing that she can’t tell has been handed one more reason not to.",
      go   = "getting_through" },

    say.using "It takes a great deal of skill to use oneself with a patient like that." {
      move = "expert_lecture", short = "Using oneself", effect = "soothed = soothed + 1; depth = depth - 3",
      why  = "It was meant as praise of a higher kind. They agreed that it took skill, and now it was a matter of technique, with nobody crying.",
      go   = "getting_through" },

    say.like "What’s it been like for you lot, though, listening to her tell that?" {
      move = "invite_feeling", marks = { felt_experience = 1, open_speculation = 1 }, short = "What’s it been like?",
      why  = "You asked for something of their own, and got it, at the strength that people use for a colleague in earshot. The saint stayed where she was.",
      go   = "goosebumps" },

    say.both "She’s got that smile, and she did hamstrings. I’d keep hold of both." {
      move = "hold_both", marks = { felt_experience = 1, both_sides = 2, tolerate_uncertainty = 1, group_process = 1 }, short = "And did hamstrings", effect = "held = held + 1; robyn = robyn + 1",
      why  = "You took nothing off her, and you put the plain thing beside it. Once it was allowed to be in the room somebody could ask what it had been like to have it done to her.",
      go   = "hamstrings" },

    quiet { move = "let_it_run", marks = run_past, short = "Let them say it",
      why  = "They wanted to be good to her, and there’s no harm in that for a minute. It went round twice, and by the second time there was only one kind of thing that could be said.",
      go   = "getting_through" },
  },
}

beat "hamstrings" {
  Pauline "Well. I would have wanted hamstrings." { talk = "relationship", feels = "thinking" },
  Jago    "Would you?" { talk = "relationship", to = "Pauline" },
  Pauline "If it were me sat there blubbing. I’d not want looking at. I’d think, thank God, legs." { talk = "feeling" },
  Yusra   "Or you’d think, she’s stopped listening, wouldn’t you? One or the other." { talk = "relationship" },
  Jago    "She’d finally found it. She’d gone all that way over, and it’s, like, sorry, wrong hand, hamstrings." { talk = "relationship", feels = "sad" },
  Colm    "Ah, she didn’t say it like that." { talk = "process", to = "Jago", feels = "uneasy" },
  Tevita  "Still be the wrong hand, but." { talk = "relationship" },
  silence(8) { kind = "working" },
  draw("early", 2),
  later(3) { talk = "relationship", text = "What one would want, with a wet face and somebody’s arm along one’s own." },
  go "twelve_metres",
}

beat "goosebumps" {
  Jago    "I’ve got, look. All up my arms." { talk = "feeling", feels = "warm" },
  Colm    "You’d be proud to work with her, is what it’s like." { talk = "away", feels = "warm" },
  Yusra   "Moving. It was moving, wasn’t it?" { talk = "away" },
  draw("early", 1),
  later(3) { talk = "away", text = "How moving it was." },
  go "twelve_metres",
}

beat "getting_through" {
  Colm    "Do you hear that, Marta? Are you getting this down there?" { talk = "process", to = "Marta", feels = "warm" },
  Marta   { does = "puts a thumb up. The other one puts up the other thumb.", feels = "neutral" },
  draw("flat", 1),
  later(2) { talk = "away", text = "The time with the bariatric frame. Marta on Christmas Day." },
  go "twelve_metres",
}

---------------------------------------------------------------------------------------------------- discussion: the aisle

beat "twelve_metres" {
  Tevita  "So what’s it at? Six?" { talk = "fixing", feels = "attentive" },

  stretch "twelve_metres" {
    notice "The chairs are standing on it. Half the tape is in front of them, and half goes out behind, to where Marta is.",
    hint = "Somebody at the beginning of that tape has a view that none of them is looking at.",
    timely = { 3, 8 },
    Tevita  "Six off twelve, by September. Easy." { talk = "fixing", drift = "advice_giving" },
    Jago    "So is that what the tape is? That’s the actual aisle?" { talk = "fixing" },
    Tevita  "Measured it off the hotel’s website." { talk = "fixing", to = "Jago" },
    Yusra   "Does it have to be twelve, or could they turn the room, and come in at the side?" { talk = "fixing", drift = "advice_giving" },
    Colm    "They could have the guests stand in closer, and herself on a good straight frame, and who’d notice?" { talk = "fixing" },
    Pauline "I could do a bit of ribbon for a frame." { talk = "fixing", feels = "warm" },
    Tevita  "Dad on the left. She won’t see him, but he’ll stop her going over." { talk = "fixing", drift = "advice_giving" },
    Jago    "And mark the left with, like, a hundred red roses. So she’s cued." { talk = "fixing", feels = "warm" },
    Tevita  "Look. Like this." { talk = "fixing", does = "gets up, crooks his arm, and walks the tape, counting. It ends at Marta’s feet." },
    Marta   { does = "draws them in, to let him have the last half-metre.", feels = "uneasy" },

    say.stand "Stop there, all of you, and be Robyn at the door. What do you see?" {
      move = "imagine_role", target = "patient", short = "Be Robyn", effect = "held = held + 1; robyn = robyn + 2",
      why  = "You put them on their feet at her end of it. From there it wasn’t a distance any more, and only half of it had anybody in it.",
      go   = "half_a_church" },

    say.who "And who would be on her arm, do you think, and on which side of her?" {
      move = "give_advice", short = "Who’s on her arm?", effect = "plans = plans + 2",
      why  = "It brought a person in, and it was a pleasure to answer. They’re giving her a wedding, and it’s a lovely one, and no one has asked what she can see from there.",
      go   = "on_her_arm" },

    say.carry "You’d carry her down there between you. And suppose it stops at six?" {
      move = "turn_advice", short = "Suppose it’s six", effect = "held = held + 1; robyn = robyn + 1",
      why  = "You said what they were doing, and said it fondly, and then you took away six metres. In the middle of a room with no plan, somebody has to notice who is standing there.",
      go   = "at_six" },

    say.swap "She could not be in better hands. It’s a pity you can’t all be there." {
      move = "reassure_early", short = "All of you there", effect = "plans = plans + 1; soothed = soothed + 1",
      why  = "They were touched, and one or two thought that they might go. The aisle got longer and better attended, and there was nobody walking up it.",
      go   = "a_bus" },

    quiet { move = "let_it_run", marks = run_past, short = "Let them plan it", effect = "plans = plans + 2",
      why  = "It was the liveliest that they’d been, and they were doing it for her. A team that is good with its hands will build something round a sorrow, and now it’s got a date.",
      go   = "a_lovely_wedding" },
  },
}

beat "half_a_church" {
  Tevita  "What, from the door?" { talk = "process", does = "stands at the near end of the tape, with his toes on it.", feels = "uneasy" },
  Pauline "Go on. You’re in white." { talk = "away", to = "Tevita", feels = "laughing" },
  silence(5),
  Tevita  "There’s a door. There’s the right-hand lot. Aunties." { talk = "relationship", feels = "thinking" },
  Yusra   "And on the left?" { talk = "relationship", to = "Tevita" },
  Tevita  "No left. It’s just wall, eh. It’s not even wall." { talk = "relationship" },
  Jago    "That’s his side. If you’re the bride. That’s, like, all of his people. They don’t exist." { talk = "relationship", feels = "sad" },
  Pauline "She’d think nobody’d come." { talk = "feeling" },
  silence(10) { kind = "working" },
  Tevita  "And you don’t know where you’re stood. I’d not want to go." { talk = "feeling" },
  go "back_on_the_lino",
}

beat "at_six" {
  Tevita  "It won’t stop at six." { talk = "fixing" },
  Yusra   "They plateau, though, don’t they? Some do." { talk = "facts" },
  Tevita  "Yeah." { talk = "feeling", feels = "thinking" },
  silence(6) { kind = "working" },
  Jago    "So she’s just, like, halfway. In a dress. And everyone’s doing that smile." { talk = "relationship", feels = "sad" },
  Pauline "‘You’re doing really well.’" { talk = "relationship" },
  Colm    { does = "opens his mouth, and has nothing to put in it.", feels = "uneasy" },
  Tevita  "I do that one. I’ve got a thumb goes with it." { talk = "feeling", feels = "uneasy" },
  go "back_on_the_lino",
}

beat "back_on_the_lino" {
  Tevita  { does = "lifts his chair, and puts it down where it isn’t on the tape." },
  draw("early", 2),
  later(5) { talk = "relationship", text = "What’s ahead of her. Who is, and who isn’t." },
  go "a_name_for_it",
}

beat "on_her_arm" {
  Pauline "Her mam. I’d want me mam." { talk = "fixing" },
  Colm    "One of them each side, like you would with a wardrobe." { talk = "fixing", feels = "laughing" },
  go "a_lovely_wedding",
}

beat "a_bus" {
  Jago    "We could, though. Couldn’t we? We could actually go." { talk = "away", feels = "warm" },
  Tevita  "Get a bus." { talk = "fixing" },
  go "a_lovely_wedding",
}

beat "a_lovely_wedding" {
  Colm    "You’d want music you could count to. A nice slow six-eight." { talk = "fixing", feels = "warm" },
  Yusra   "Would she tolerate a veil, or would that be one more thing down the side?" { talk = "fixing" },
  Pauline "Pin it to the right." { talk = "fixing", to = "Yusra" },
  Jago    "I’m actually welling up." { talk = "away", feels = "warm" },
  later(3) { talk = "fixing", text = "The music. Who’d do the hair. Whether there’s a ramp at that hotel, and there is." },
  Tevita  "Thing is, it wants somebody on it full time. Five months." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Tevita  "I could take her, eh. If it’s a bit close for Marta. Swap her for my hip." { talk = "fixing" },
  Colm    "Now that’s a kind thought." { talk = "fixing", to = "Tevita", feels = "warm" },
  Marta   { does = "has looked up.", feels = "tense" },

  moment "i_could_take_her" {
    notice "It would be done by Monday. Everyone is a little lighter, all the way round to the mirror.",
    hint = "Something is being lifted off somebody’s hand, very gently.",

    say.relief "It might be a weight off, and no one would think any less of Marta." {
      move = "reassure_early", short = "A weight off", effect = "swap = 1; soothed = soothed + 1; plans = plans + 1",
      why  = "You made it easy for her, and you meant it to be. It’s the second time in a fortnight that something has been taken off so as to be kind, and nobody has asked the one it’s taken from.",
      go   = "monday_then" },

    say.pair "And there goes the one she found. What’s left of the pair of them?" {
      move = "ask_between", short = "What would be left?", effect = "held = held + 1; robyn = robyn + 1; plans = plans - 1",
      why  = "You said neither yes nor no to Tevita’s offer. You asked what it was that he’d be taking, and it turned out to be something that couldn’t be swapped for a hip.",
      go   = "not_for_a_hip" },

    say.how "How would that be brought to Robyn, so that she didn’t feel dropped?" {
      move = "give_advice", short = "How to tell Robyn", effect = "swap = 1; plans = plans + 2",
      why  = "You remembered that she’d have to be told, and that’s more than most did. It took it as settled, and what they then found was the wording.",
      go   = "monday_then" },

    say.mend "I’ve enjoyed this as well, and now we’ve married her off. Where is she?" {
      move = "repair", short = "I’ve enjoyed it too", effect = "held = held + 1; robyn = robyn + 1; plans = plans - 1",
      why  = "You’d been at the wedding with them, and said so, and nobody had to be blamed for the cake. It’s a short way back from there to a bed in bay two.",
      go   = "not_for_a_hip" },

    quiet { move = "let_it_run", marks = stand_by, short = "Leave it to them", effect = "swap = 1",
      why  = "It’s their rota, and you don’t do their rota. But it was being done in here, in front of the one person who had been asked not to speak.",
      go   = "monday_then" },
  },
}

beat "not_for_a_hip" {
  silence(8) { kind = "working" },
  Pauline "She’d ask where the other one’s gone." { talk = "relationship", feels = "thinking" },
  Jago    "She’d think she’d done something. By, like, grabbing." { talk = "relationship", feels = "sad" },
  Tevita  "Yeah, nah. She’d hate my hands." { talk = "relationship", does = "looks at them." },
  Marta   { does = "breathes out, and the mirror clouds, a very little.", feels = "neutral" },
  draw("early", 1),
  later(2) { talk = "relationship", text = "What Robyn would be told, and what she’d make of it." },
  go "a_name_for_it",
}

beat "monday_then" {
  Tevita  "Monday, then. I’ll do it nice. I’ll say Marta’s up to here." { talk = "fixing", feels = "warm" },
  Yusra   "That’s better boundaries as well, isn’t it? For both of them." { talk = "fixing" },
  Colm    "And a load off your mind, Marta, with all you’ve got on." { talk = "away", to = "Marta", feels = "warm" },
  Marta   "Yes. Thanks, Tev." { talk = "away", to = "Tevita", feels = "neutral" },
  draw("flat", 1),
  later(2) { talk = "fixing", text = "The handover. What to put for the reason." },
  go "a_name_for_it",
}

---------------------------------------------------------------------------------------------------- discussion: a word for it

beat "a_name_for_it" {
  Yusra   "Can I ask something? Is that what this is, over-identification? Because we had a lecture. Or is it counter-transference, or are they the same?" { talk = "away", drift = "leader_dependency", feels = "attentive" },
  Jago    "We had that as well. There’s, like, an iceberg." { talk = "away" },
  Colm    "You’d know, now." { talk = "process", does = "is looking at you.", drift = "leader_dependency" },
  stage "They are all looking at you. The hoist bleeps, and nobody turns round.",

  moment "a_name_for_it" {
    notice "Pens would be out, if this were that sort of group. You do know the answer.",
    hint = "What will they do with a word, once they’ve been given it?",

    say.word "It’s very like it: one feels the other’s loss as if it were one’s own." {
      move = "expert_lecture", short = "It’s very like it", effect = "depth = depth - 4",
      why  = "It was short and clear, and they were grateful. It’s a good lid: a thing that has been called by its name needn’t be looked at any longer.",
      go   = "the_iceberg" },

    say.everyone "Whatever they call it, there isn’t one of us who hasn’t had some of it." {
      move = "reassure_early", short = "We’ve all had it", effect = "soothed = soothed + 1",
      why  = "You made it ordinary, and it is. But it was about to be one person’s and rather odd, and now it’s everybody’s and has no weight.",
      go   = "the_iceberg" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t refuse, you just didn’t have it ready before she did. A question that isn’t answered goes on looking about, and it found somebody younger than Marta who walks the long way round.",
      go   = "the_long_way" },

    say.before "Say it without the word, Yusra. What do you do when you go past her?" {
      to = "Yusra", move = "invite_image", marks = { felt_experience = 1, open_speculation = 1, safe_space = -1 }, short = "Without the word",
      why  = "You gave the question back with its coat off. It landed on the most junior person in the room, who found you an answer because she’d been asked for one.",
      go   = "on_the_spot" },

    say.settle "I think we can agree there’s some of that here, and then leave it be." {
      move = "tidy_up", short = "Some of that here",
      why  = "It was even-handed, and meant to save time. They had been agreed with, and there was nothing more to say about it.",
      go   = "the_iceberg" },
  },
}

beat "the_long_way" {
  silence(15) { kind = "working" },
  Yusra   "I don’t go in. If I don’t have to." { talk = "feeling", feels = "uneasy" },
  Pauline "Where, love?" { talk = "facts", to = "Yusra" },
  Yusra   "Bay two. I go round by the linen cupboard. I’m twenty-seven. I do her bloods last, or I let the phlebotomist." { talk = "feeling", feels = "uneasy" },
  Jago    "Oh my God. I thought it was just me." { talk = "feeling", to = "Yusra" },
  Yusra   "What do you do?" { talk = "feeling", to = "Jago" },
  Jago    "I’m, like, really, really cheerful." { talk = "feeling", feels = "sad" },
  silence(6) { kind = "working" },
  Tevita  "She’ll have noticed. She’s trained to. Mirrors." { talk = "relationship", effect = "robyn = robyn + 1" },
  draw("early", 1),
  later(4) { talk = "feeling", text = "Ways of not going into bay two." },
  go "eleven_weeks",
}

beat "on_the_spot" {
  Yusra   "Me? I just. I go round by the linen cupboard. It’s quicker for bay three." { talk = "feeling", feels = "tense" },
  Pauline "It’s not, love." { talk = "facts", to = "Yusra" },
  Yusra   "No." { talk = "feeling", to = "Pauline", feels = "withdrawn" },
  later(3) { talk = "away", text = "The shape of the ward. Who designed it." },
  go "eleven_weeks",
}

beat "the_iceberg" {
  Yusra   "So it’s normal." { talk = "away", feels = "neutral" },
  Jago    "And it’s, like, a good sign, isn’t it? It means you care." { talk = "away", feels = "warm" },
  Pauline "In my day it were just called getting upset." { talk = "away" },
  draw("flat", 2),
  later(2) { talk = "away", text = "The iceberg. What’s under it." },
  go "eleven_weeks",
}

---------------------------------------------------------------------------------------------------- discussion: eleven weeks

beat "eleven_weeks" {
  Tsering "At night she says to me," { talk = "relationship" },
  Colm    "But how’s herself, is what I’d like to know." { talk = "away", does = "has turned his chair right round, and it chinks.", feels = "warm" },

  stretch "eleven_weeks" {
    notice "The ring of chairs has opened at one end, like a door. Tsering has shut her mouth again.",
    hint = "Who has just come into the middle of the room, and who’s gone out?",
    timely = { 2, 6 },
    Colm    "With the eleven weeks, and this on top of you. How are you in yourself, Marta?" { talk = "away", to = "Marta", drift = "therapy_drift", feels = "warm" },
    Marta   "I’m all right." { talk = "away", to = "Colm", feels = "uneasy" },
    Pauline "Are you sleeping, love?" { talk = "away", to = "Marta", drift = "therapy_drift" },
    Marta   "On and off." { talk = "away", to = "Pauline" },
    Jago    "Have you told Rui? Like, all of it?" { talk = "away", to = "Marta" },
    Marta   "He knows that she’s a patient." { talk = "away", to = "Jago", feels = "tense" },
    Colm    "And your mother over there in Viseu, God love her, have you anyone to talk to at all?" { talk = "away", to = "Marta", drift = "therapy_drift" },
    Pauline "It’s not put you off, has it?" { talk = "away", to = "Marta", drift = "therapy_drift" },
    Marta   "We’ve got a ceiling half done." { talk = "away", to = "Pauline", feels = "near_tears" },

    say.home "It’s good to ask. How has it been at home since, if we may, Marta?" {
      to = "Marta", move = "interrogate", short = "How is it at home?", effect = "alone = alone + 2; wedding = wedding + 2; exposure = exposure + 8",
      why  = "You joined the kindest people in the building in being kind. She can’t very well say that it’s not for here, since the chair that decides what’s for here has just asked.",
      go   = "half_a_ceiling" },

    say.lovely "It’ll be a lovely day, Marta, and all of this will be long behind you." {
      to = "Marta", move = "reassure_early", short = "A lovely day", effect = "wedding = wedding + 2; soothed = soothed + 1",
      why  = "It was what they’d all wanted to say, and Colm took it as a signal. If all of this is to be behind her, then Robyn is as well.",
      go   = "half_a_ceiling" },

    say.stirs "It’s bound to stir one’s own fears, I think, so close to one’s own day." {
      move = "expert_lecture", short = "It’s bound to stir", effect = "wedding = wedding + 1",
      why  = "You said it in general so that nobody need feel looked at. Six people looked at Marta, and one of them knew a scale for it.",
      go   = "the_score" },

    say.guard "We’ll let hers be hers, Colm, and turn round. We were given Robyn’s." {
      to = "Colm", move = "guard_privacy", short = "Hers is hers", effect = "held = held + 1",
      why  = "You shut a door that nobody had meant to open, and there was no reproach in it. Colm’s chair made a good deal of noise coming round, and Marta’s shoulders came down.",
      go   = "colm_turns_round" },

    quiet { move = "let_it_run", marks = stand_by, short = "Let them be kind", effect = "alone = alone + 1; wedding = wedding + 2",
      why  = "There wasn’t an unkind word in it. She was asked one thing after another about her sleep and her mother, from behind, in a chair where she’d been told she needn’t answer.",
      go   = "half_a_ceiling" },
  },
}

beat "colm_turns_round" {
  Colm    "I only thought—" { talk = "process", feels = "uneasy" },
  Pauline "We know what you thought, you big lump." { talk = "process", to = "Colm", feels = "warm" },
  Colm    { does = "comes round again with his chair, a leg at a time. It chinks." },
  silence(6),
  Yusra   "Tsering, you’d started, hadn’t you? I think we went over you." { talk = "process", to = "Tsering" },
  go "at_night",
}

beat "half_a_ceiling" {
  Marta   "It’s fine. It’s only Rui, with the ceiling, on the steps. I don’t like him doing it. With his head back." { talk = "away", to = "Colm", feels = "near_tears" },
  Colm    "Ah, pet." { talk = "away", to = "Marta", feels = "warm" },
  Pauline "Come here to us." { talk = "away", to = "Marta" },
  Colm    "Do you know what, I can’t stand it. I’m only going to give it to her. Can I give it to her?" { talk = "away", drift = "therapy_drift", feels = "warm" },
  Jago    "Now? Oh my God. Do it." { talk = "away" },
  stage "It comes out from under him: a brown envelope with eleven names crossed off the front. A pound coin gets out and rolls under the bars.",
  Marta   { does = "has a card the size of a tea tray on her knees, and both hands over her mouth.", feels = "near_tears", effect = "card = 1; wedding = wedding + 1" },
  later(2) { talk = "away", text = "Who has written what. Tevita’s drawing of a cake, which isn’t a cake." },

  moment "the_card" {
    notice "They’re on their feet, most of them. Tsering has picked up the pound, and is holding it.",
    hint = "It’s somebody’s party. Who isn’t here?",

    say.wrong "I let that happen, and it’s lovely. Only, I think it’s the wrong wedding." {
      move = "repair", short = "The wrong wedding", effect = "held = held + 2; wedding = wedding - 2",
      why  = "You took the blame for a thing that they were all enjoying, and you didn’t take the thing away. The card went on the bars, where everybody could see it, and they sat down.",
      go   = "sitting_down" },

    say.read "Do give Marta a minute or two to read it through in peace, everyone." {
      move = "tidy_up", marks = { hold_frame = -1, relationship_focus = -1, tolerate_uncertainty = -1, group_process = -1 }, short = "Let her read it", effect = "wedding = wedding + 1; soothed = soothed + 1",
      why  = "It was considerate of Marta and it settled the room. She read it from end to end, and so nobody could say anything until she’d finished being thanked.",
      go   = "best_wishes" },

    say.quiet_one "Tsering’s been to the far end of the room for us. Did you want to say?" {
      to = "Tsering", move = "balance_voices", short = "Tsering’s pound", effect = "held = held + 1",
      why  = "You saw who wasn’t at the party. She had been on your left all this while with half a sentence, and it was about a patient.",
      go   = "the_pound" },

    say.deserve "No one could deserve it more. I do wish you joy, Marta, I really do." {
      to = "Marta", move = "reassure_early", short = "I wish you joy", effect = "wedding = wedding + 1; soothed = soothed + 1",
      why  = "You wished her joy, and meant it, and she cried properly. It’s a happy room, and there are two people in it who can’t say what they were going to say.",
      go   = "best_wishes" },

    quiet { move = "let_it_run", marks = run_past, short = "Let them have it", effect = "wedding = wedding + 1",
      why  = "One can’t very well ring a bell at people who are being good to somebody. It went on for as long as such things do, and the hour went with it.",
      go   = "best_wishes" },
  },
}

beat "the_score" {
  Yusra   "There’s that list, isn’t there? Life events. You get so many points for a wedding." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Jago    "Fifty. It’s fifty for getting married. And then there’s, like, moving house." { talk = "away" },
  Pauline "What’s Christmas?" { talk = "away" },
  Jago    "Twelve." { talk = "away", to = "Pauline" },
  Colm    "That’s low." { talk = "away", feels = "laughing" },
  later(2) { talk = "away", text = "Everybody’s points. Marta’s are done for her." },
  Jago    "Two hundred and twelve. You’re, like, winning." { talk = "away", to = "Marta" },
  Marta   "Is that good?" { talk = "away", to = "Jago", feels = "neutral" },
  Tsering { does = "has no points, or hasn’t said." },
  later(2) { talk = "away", text = "What it puts you at risk of." },
  go "three_skips",
}

beat "sitting_down" {
  Colm    "God, yes. Sorry. Sorry, Marta." { talk = "process", to = "Marta", feels = "uneasy" },
  Marta   "No. Thank you. It’s beautiful." { talk = "process", to = "Colm", feels = "warm", does = "puts it up on the bars." },
  Tsering { does = "puts the pound on the arm of Colm’s chair." },
  Yusra   "You’d started something, Tsering, hadn’t you?" { talk = "process", to = "Tsering" },
  go "at_night",
}

beat "the_pound" {
  Tsering "It’s Marta’s. It rolled." { talk = "process", feels = "uneasy" },
  Colm    "Sit down, will we, everyone. She’d started, and I went through her like a bus." { talk = "process", feels = "uneasy" },
  Marta   { does = "puts the card up on the bars, where she needn’t hold it.", feels = "neutral" },
  go "at_night",
}

beat "best_wishes" {
  Pauline "Read us the one off Mr Ashworth. I’d to do it letter by letter." { talk = "away", to = "Marta", feels = "laughing" },
  Marta   "‘May all your transfers be smooth.’" { talk = "away", to = "Pauline", feels = "laughing" },
  Jago    "I can’t cope." { talk = "away", feels = "warm" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Hats. Who’s sitting with whom. Somebody goes to look for a knife for the flapjack, and in the end everybody has a chair again." },
  Tsering { does = "puts the pound into the pocket of her cardigan." },
  go "three_skips",
}

---------------------------------------------------------------------------------------------------- discussion: at night

beat "at_night" {
  Tsering "No, it’s nothing. It’s what she said." { talk = "process", feels = "uneasy" },
  silence(5),
  Tsering "She says to me, ‘Is there anybody on that side?’ It’s three o’clock. I say there’s only the chair. She says, ‘Don’t you move it.’" { talk = "relationship", feels = "thinking", effect = "night = 1; robyn = robyn + 1" },
  Jago    "Joss’s chair." { talk = "relationship", to = "Tsering" },
  Tsering "I say, but when he comes, you can’t see him. She says, ‘No. I can hear him not saying anything.’" { talk = "relationship", feels = "sad" },
  silence(12) { kind = "working" },
  Colm    { does = "has his hand flat on the seat of his own chair, at the edge.", feels = "sad", drift = "working_silence" },

  moment "at_night" {
    notice "Nobody has moved. Down by the mirror Marta has her eyes shut.",
    hint = "What is it that one can hear, if one leaves it?",
    silence = "working",

    quiet { move = "hold_silence", marks = { felt_experience = 1, tolerate_uncertainty = 2, leader_restraint = 1 }, short = "Stay with it", effect = "held = held + 1",
      why  = "You kept quiet, and for a while the seven of them were as he is at six o’clock. It was Tevita who wanted to know what it was that he wasn’t saying.",
      go   = "not_saying" },

    say.comes "But he does come, doesn’t he, every night. I find some comfort in that." {
      move = "reassure_early", short = "But he comes", effect = "soothed = soothed + 1",
      why  = "It’s a comfort, and somebody was going to say it. What he doesn’t say had been in the room for ten seconds, and it went home.",
      go   = "he_does_come" },

    say.left "It was Marta’s advice, to sit at her left. That must be hard to hear." {
      move = "name_process", marks = { group_process = -1, safe_space = -1, protect_presenter = -2, felt_experience = 0 }, short = "Marta’s advice", effect = "alone = alone + 1; exposure = exposure + 6",
      why  = "You felt for her, and you said aloud what she was sitting there hoping that nobody would remember. They all looked down the tape, to see how hard it was.",
      go   = "good_advice" },

    say.three "What does it do to you, Tsering, at three in the morning, with her?" {
      to = "Tsering", move = "invite_feeling", marks = { felt_experience = 1, open_speculation = 1 }, short = "At three o’clock",
      why  = "It was a real question, and she answered it. Somebody who carries other people’s sentences had to put this one down, in order to look for one of her own.",
      go   = "i_do_the_round" },
  },
}

beat "not_saying" {
  silence(19) { kind = "working" },
  Tevita  "What’s he not saying?" { talk = "relationship", feels = "thinking" },
  Yusra   "That he’s over here?" { talk = "relationship" },
  Pauline "That he’s not had his tea." { talk = "relationship" },
  Jago    "That he painted the rest of it. The ceiling. I bet he’s finished it and he, like, can’t say." { talk = "relationship", feels = "sad" },
  Colm    "That he doesn’t know is it her." { talk = "feeling", feels = "sad" },
  silence(11) { kind = "working" },
  Tsering "I sit in it. At three. She says, ‘You’re heavier than him.’" { talk = "relationship", feels = "warm", effect = "robyn = robyn + 1" },
  draw("deep", 2),
  later(3) { talk = "relationship", text = "Six o’clock. Where he puts his hands." },
  go "three_skips",
}

beat "he_does_come" {
  Colm    "He’s a great lad. He brought us all doughnuts." { talk = "away", feels = "warm" },
  Jago    "They were amazing doughnuts." { talk = "away" },
  Tsering { does = "folds her cardigan across, and holds it there." },
  later(3) { talk = "away", text = "Joss, and what he’s brought in." },
  go "three_skips",
}

beat "good_advice" {
  Yusra   "It’s the right advice, though, isn’t it? It’s in the guideline." { talk = "fixing" },
  Tevita  "It’s what you do." { talk = "fixing", to = "Marta" },
  Marta   { does = "nods, with her eyes shut.", feels = "withdrawn" },
  later(3) { talk = "fixing", text = "Which side one sits, and what the guideline says." },
  go "three_skips",
}

beat "i_do_the_round" {
  silence(6),
  Tsering "I do the round. I go to bed six, and bed seven." { talk = "feeling", feels = "uneasy" },
  Tsering "When I come back she’s asleep. Or she’s being asleep." { talk = "relationship", feels = "sad" },
  draw("deep", 1),
  later(3) { talk = "feeling", text = "Nights." },
  go "three_skips",
}

---------------------------------------------------------------------------------------------------- discussion: the linen

beat "three_skips" {
  Pauline "Well, if it’s rings we’re on. I’ve not told this in here, have I? The Thursday." { talk = "away", feels = "attentive" },
  Colm    "Oh God, the Thursday." { talk = "away", feels = "laughing" },
  Pauline "So it’s teatime, I’ve me trolley. And our Robyn says, ‘It’s gone.’ I says, what’s gone? She says, ‘Me ring. It was here. She had it.’ And she’s off. So I says, right, nobody move." { talk = "away", drift = "humour" },
  Pauline "So we’ve the bed out, we’ve the locker out. Joss has only just come in, and he’s on his hands and knees with his phone in his teeth for a torch. Mr Ashworth’s directing. And Marta’s right under the locker, aren’t you, love? All you could see was trainers." { talk = "away", feels = "laughing", to = "Marta" },
  Marta   { does = "nods. One of her hands has gone into the pocket of her tunic, and stopped there.", feels = "withdrawn" },
  Pauline "And I think, linen. So I’m down that yard, in the wet. Three skips, up to here. I’ve found a top set, I’ve found a remote control." { talk = "away", drift = "humour" },
  Jago    "Not the remote." { talk = "away", feels = "laughing" },
  Pauline "And I come back up stinking, and I sit down on the bed, and I take hold of her hand, to tell her. And it’s on. It’s on her flaming finger. It’s been there all along." { talk = "away", feels = "laughing" },
  Colm    { does = "is crying with laughing, and has to use the couch roll.", feels = "laughing", drift = "humour" },
  Pauline "And she has a look at it, and she goes, ‘No. That’s not the one.’" { talk = "away", feels = "laughing" },
  stage "It takes some time to go round. Even the hoist gets in.",

  moment "three_skips" {
    notice "They’re wiping their eyes. In the mirror somebody is sitting very straight, with a hand in a pocket.",
    hint = "Tell it again, from the bed.",

    say.paid "I would have paid good money to see you come up out of the third one." {
      to = "Pauline", move = "side_with", marks = { relationship_focus = -1, both_sides = -2, felt_experience = -1, leader_restraint = -1 }, short = "Paid good money", effect = "laughed = 1",
      why  = "You gave Pauline her due, and she earned it. The last line went by with the others, and it was the only one that wasn’t a joke.",
      go   = "good_story" },

    say.lost "‘That’s not the one.’ So what has she lost, sitting up in that bed?" {
      move = "imagine_role", target = "patient", short = "What’s been lost?", effect = "held = held + 1; robyn = robyn + 2; shook = 1",
      why  = "You took the last line of the joke and asked it of Robyn. It isn’t against laughing; they had all been in the skips, and now somebody was in the bed.",
      go   = "the_saucer" },

    say.insight "It shows how complete it is, that she could look and not see her own." {
      move = "expert_lecture", short = "How complete it is", effect = "laughed = 1; depth = depth - 3",
      why  = "You found the learning point in it. They sobered up and agreed, and she had been wrong about her ring for reasons of anatomy.",
      go   = "good_story" },

    say.one_not "We’re all in fits, and I notice one of us isn’t. What is it, Marta?" {
      to = "Marta", move = "interrogate", short = "One of us isn’t", effect = "laughed = 1; alone = alone + 2; exposure = exposure + 10",
      why  = "You had eyes for her, and it was meant as company. It stopped the laughing, and every face that it stopped on was turned to hers.",
      go   = "no_its_funny" },

    quiet { move = "let_it_run", marks = run_past, short = "Let them laugh", effect = "laughed = 1; alone = alone + 1",
      why  = "They needed it, and it’s a wonderful story. It laughed itself out, as it would have in the staff room, with the same thing left lying in it.",
      go   = "good_story" },
  },
}

beat "the_saucer" {
  Jago    "But it was the one. It was on." { talk = "facts", feels = "uneasy" },
  Tevita  "Not if you’re her." { talk = "relationship", feels = "thinking" },
  silence(9) { kind = "working" },
  Pauline "She were shaking." { talk = "feeling", feels = "near_tears" },
  Pauline "I leave that out. I brought her tea after, to settle her, and she couldn’t, it were all in the saucer. And I says, ‘You daft bat, it were on all the time.’ And I tell it, I’ve told it in the canteen." { talk = "feeling", feels = "near_tears" },
  Colm    "Ah, Paul—" { talk = "away", to = "Pauline" },
  Colm    { does = "has a hand behind him on the roll, and leaves it there.", feels = "uneasy", when = "soothed < 3" },
  Colm    { does = "tears off five feet of it, and then doesn’t know where to put it.", feels = "uneasy", when = "soothed > 2" },
  silence(13) { kind = "working" },
  Tsering "She drinks from the saucer now. At night. She says it’s quicker." { talk = "relationship", feels = "sad" },
  Pauline { does = "laughs, with her whole face wet." , feels = "near_tears" },
  draw("deep", 1),
  later(3) { talk = "feeling", text = "A saucer. The linen yard, and what a person’s looking for in it." },
  go "do_they_stay",
}

beat "no_its_funny" {
  Marta   "Nothing. No. It’s funny. I’ve just got dust." { talk = "away", to = "Pauline", feels = "tense" },
  Pauline "Have I said something?" { talk = "process", feels = "uneasy" },
  Marta   "No. You found a remote." { talk = "away", to = "Pauline" },
  silence(7) { kind = "frozen" },
  Colm    "It’s the time of day. We’re all a bit giddy." { talk = "away" },
  later(3) { talk = "away", text = "Whose teeth they turned out to be." },
  go "do_they_stay",
}

beat "good_story" {
  Tevita  "Whose teeth?" { talk = "away", to = "Pauline", feels = "laughing" },
  Pauline "Never claimed." { talk = "away", to = "Tevita", feels = "laughing" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Other things that have been in the linen. A hearing aid. A ferret." },
  go "do_they_stay",
}

---------------------------------------------------------------------------------------------------- discussion: will he stay

beat "do_they_stay" {
  Colm    "That poor lad under the bed, though. And will he stay, is the thing." { talk = "away", feels = "thinking" },
  Pauline "They don’t, love. I’ve had thirty-one years of it. The wives stop. The lads go at about a twelvemonth, when the stairlift comes." { talk = "away", drift = "generalising" },
  Tevita  "My hip’s missus went." { talk = "away" },
  Jago    "That’s, like, so bleak." { talk = "away", feels = "uneasy" },
  Yusra   "It isn’t, it’s data, isn’t it? Is there data?" { talk = "away", drift = "generalising" },
  Pauline "And it’s always the nice ones." { talk = "away" },

  moment "do_they_stay" {
    notice "They’re all looking into the middle, where there’s nobody. Marta’s thumb has found the place on her finger.",
    hint = "How many Josses are there?",

    say.data "There is some, I’ve seen it. It’s not good, but it isn’t hopeless either." {
      move = "expert_lecture", short = "Not hopeless", effect = "wedding = wedding + 1; depth = depth - 4",
      why  = "You were asked, and it’s an honest answer. It’s known in the room now how it tends to go, and two people in this story are getting married.",
      go   = "a_coin" },

    say.torch "He’s on his hands and knees with a light in his teeth. What’s he after?" {
      move = "imagine_role", target = "other", short = "What’s he after?", effect = "held = held + 1; joss = 1; robyn = robyn + 1",
      why  = "You fetched one of them back out of the thirty-one years, and he was under a bed. It’s hard to say of a man in that position what they all do.",
      go   = "under_the_bed" },

    say.which "And what’s it to those two, tonight at six, that nobody can tell them?" {
      move = "return_to_case", short = "Those two, at six", effect = "held = held + 1; joss = 1",
      why  = "You left the question open and gave it back to the two whose it is. It’s different when it has a time, and a chair.",
      go   = "a_joke_they_have" },

    say.stays "From all I’ve heard today I would put my money on this one staying." {
      move = "side_with", marks = { both_sides = -1, relationship_focus = -1, tolerate_uncertainty = -2, felt_experience = -1 }, short = "I’d bet on this one", effect = "soothed = soothed + 1",
      why  = "You stood up for him, and they were glad that somebody had. It answered the question before anybody had to be frightened by it.",
      go   = "money_on_one" },

    quiet { move = "let_it_run", marks = run_past, short = "Let them talk",
      why  = "It was sad, and in the plural, and one can go on in the plural for a very long time. Nobody was on that bed or under it.",
      go   = "a_coin" },
  },
}

beat "a_joke_they_have" {
  Pauline "He says, ‘All right, Rob?’ And she says, ‘Who’s that?’ Every night. It’s a joke they’ve got. I think it’s a joke." { talk = "relationship", feels = "thinking" },
  Yusra   "And is it?" { talk = "relationship", to = "Pauline" },
  Pauline "I’ve never liked to ask." { talk = "feeling", feels = "uneasy" },
  Tevita  "And then he’s under the bed." { talk = "relationship" },
  go "under_the_bed",
}

beat "under_the_bed" {
  silence(8) { kind = "working" },
  Jago    "But he’d know. He’s sat on that side. He could see it, it was on her hand." { talk = "relationship", feels = "thinking" },
  Yusra   "So why’s he under the bed?" { talk = "relationship", to = "Jago" },
  Colm    "Because she asked him to look." { talk = "relationship", feels = "sad" },
  silence(10) { kind = "working" },
  Tevita  "Wouldn’t want to be the one stood up, would you. With it on her hand. And her crying." { talk = "feeling" },
  Pauline "I’d have got under an’ all." { talk = "feeling", feels = "thinking" },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "Looking for a thing, when one can see where it is." },
  go "the_one",
}

beat "money_on_one" {
  Pauline "I’d money on one. Lovely lad. He went with the splint still on her." { talk = "away" },
  go "a_coin",
}

beat "a_coin" {
  Yusra   "So it’s a coin." { talk = "away" },
  Pauline "Heads he gets a conservatory." { talk = "away", feels = "laughing" },
  Jago    "I’m never going out with anyone." { talk = "away" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Couples they’ve known. The ones who surprised you." },
  go "the_one",
}

---------------------------------------------------------------------------------------------------- discussion: the one

beat "the_one" {
  Yusra   "What I don’t follow is ‘She had it.’ Who had? Is it a nurse she means, or is it the stroke talking?" { talk = "facts", feels = "thinking" },
  Jago    "And ‘That’s not the one.’ So, like, which is the one?" { talk = "relationship" },
  silence(4),
  Jago    "Oh. Was it yours?" { talk = "facts", to = "Marta", drift = "interrogating" },
  Yusra   "But hers was off by then. You’d said dinnertime, on the Monday." { talk = "facts", to = "Marta", when = "asked == 1" },
  Yusra   "Was that before, or was it after? The infection control?" { talk = "facts", to = "Marta", drift = "interrogating", when = "asked == 0 and bare == 1" },
  Yusra   "Only you’ve not got it on, have you? Is that since then, or is it just for work?" { talk = "facts", to = "Marta", drift = "interrogating", when = "asked == 0 and bare == 0" },
  Marta   { does = "doesn’t do anything at all, twice.", feels = "withdrawn" },

  moment "the_one" {
    notice "It’s very nearly out. Jago would give a good deal to have it back.",
    hint = "There’s more than one way for a group to know something.",

    say.free "You’re free not to say, Marta. But was it yours that she was wanting?" {
      to = "Marta", move = "interrogate", short = "Was it yours?", effect = "alone = alone + 2; exposure = exposure + 10",
      why  = "You left her a way out and stood in it. What she was asked is exactly what she’d have told you, in ten minutes or a year, if nobody had asked.",
      go   = "it_may_have_been" },

    say.any "Let’s not know. Any of you, at her door with yours on: what do you do?" {
      move = "license_guess", marks = { safe_space = 1, protect_presenter = 1, both_sides = 1, felt_experience = 1, open_speculation = 2, tolerate_uncertainty = 1 }, short = "Any of you, at her door", effect = "held = held + 1; guess = 1",
      why  = "You took the question out of her lap, and gave it to people who hadn’t done anything. They can take a ring off now and see where they’d put it.",
      go   = "in_a_pocket" },

    say.kindly "What anybody did that week was done for kindness. I’d hold on to that." {
      move = "reassure_early", short = "Done for kindness", effect = "soothed = soothed + 1",
      why  = "You let her off a thing before anybody had said what it was. She was very still while it was being forgiven.",
      go   = "all_for_kindness" },

    say.leave "We’ll leave Marta out of that one. It is something that we needn’t know." {
      move = "shield_presenter", marks = { hold_frame = 1, safe_space = 1, protect_presenter = 2, open_speculation = -1, tolerate_uncertainty = -1 }, short = "We needn’t know", effect = "held = held + 1",
      why  = "You stepped in front of her, and she could breathe. The gap was shut again rather than looked into, and it will be hers alone to open.",
      go   = "neednt_know" },

    quiet { move = "let_it_run", marks = stand_by, short = "Wait and see", effect = "alone = alone + 2; exposure = exposure + 8",
      why  = "It could have been taken for tact. The question was hanging in front of one person, who had to hold still until somebody took it down.",
      go   = "it_may_have_been" },
  },
}

beat "in_a_pocket" {
  Tevita  "Off. First thing. Outside the door." { talk = "relationship" },
  Pauline "And put it where?" { talk = "facts", to = "Tevita" },
  Tevita  "Pocket." { talk = "facts" },
  Jago    "And then she’s asking for it. She’s crying, like, the whole bay’s looking. And it’s in your pocket." { talk = "relationship", feels = "uneasy" },
  Yusra   "You’d say, wouldn’t you? Or would you?" { talk = "feeling" },
  silence(8) { kind = "working" },
  Colm    "I would not. I’d look. I’d get down under something, where she couldn’t see the face on me, and I’d look." { talk = "feeling", feels = "sad" },
  silence(14) { kind = "working" },
  Pauline "Oh." { talk = "feeling", feels = "sad" },
  Pauline { does = "doesn’t turn her head. None of them does." },
  later(3) { talk = "feeling", text = "Very little. The hoist, twice." },
  go "ten_past",
}

beat "it_may_have_been" {
  Marta   "I don’t know. It may have been. She gets confused." { talk = "facts", to = "Jago", feels = "withdrawn" },
  Jago    "No, sorry, yeah. Forget it." { talk = "process", to = "Marta", feels = "uneasy" },
  silence(8) { kind = "frozen" },
  Colm    "Sure, who’s to say?" { talk = "away" },
  later(3) { talk = "away", text = "How confused they get, towards evening." },
  go "ten_past",
}

beat "all_for_kindness" {
  Colm    "It was. It always is, with her." { talk = "away", feels = "warm" },
  Jago    "I wasn’t, I didn’t mean, like, anything." { talk = "process", to = "Marta", feels = "uneasy" },
  Marta   { does = "smiles, and so does the mirror.", feels = "withdrawn" },
  later(3) { talk = "away", text = "Kindness, and how there isn’t the time for it." },
  go "ten_past",
}

beat "neednt_know" {
  Jago    "No. God. Sorry." { talk = "process", feels = "uneasy" },
  Marta   { does = "takes her hand out of the pocket, and looks at it.", feels = "neutral" },
  silence(7) { kind = "working" },
  Pauline "Whichever one it is, she’s not got it." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Whichever one it is." },
  go "ten_past",
}

---------------------------------------------------------------------------------------------------- return

beat "ten_past" { phase "return",
  stage "Ten past five. Somebody tries the gym door, sees chairs, and says sorry to the handle." { when = "minute < 45" },
  stage "It’s gone quarter past. Somebody tries the gym door, sees chairs, and says sorry to the handle." { when = "minute > 44" },
  silence(5),

  moment "ten_past" {
    notice "There’s a gap between Jago and Colm, where her chair was. Colm has been using it for his elbow.",
    hint = "What has she got to do, in order to come back?",

    say.found "Before we ask Marta in, may I just say what I think we have found?" {
      move = "tidy_up", short = "What we have found", effect = "held = held - 1",
      why  = "You put it together well, and it didn’t take long. She came back to something with an end on it, and what she’d been getting ready was of another shape.",
      go   = "what_we_found" },

    say.gap "Your gap’s still here, Marta. Say something in it, or else just sit in it." {
      to = "Marta", move = "bring_back", short = "Your gap’s here", effect = "held = held + 1",
      why  = "You showed her the place, and asked for nothing to be put in it. Colm took his elbow away, and it was the size of a chair.",
      go   = "the_gap" },

    say.next "Come on in, Marta. What’ll you do with her now, having heard us all?" {
      to = "Marta", move = "give_advice", short = "What will you do?", effect = "plans = plans + 1",
      why  = "It’s a natural thing to want to know. It tells her that the hour was for finding out what to do, and that it’s her turn to have found it.",
      go   = "what_will_you_do" },

    say.right "Come back in, Marta, and tell us who got it right and who was way out." {
      to = "Marta", move = "bring_back", marks = { hold_frame = 1, protect_presenter = -1, open_speculation = -1, leader_restraint = -1 }, short = "Who got it right?", effect = "exposure = exposure + 6; held = held - 1",
      why  = "It was said lightly, and they’d love to know. She has six people’s guesses to be fair to before she can come to her own.",
      go   = "all_of_you" },

    quiet { move = "let_it_run", marks = stand_by, short = "They’ll see to it", effect = "held = held - 1; alone = alone + 1",
      why  = "They looked at the clock and at you, and talked about the rota. She stayed where she’d been put, with the door in one half of the mirror.",
      go   = "the_rota" },
  },
}

beat "the_gap" {
  Marta.returns,
  Colm    { does = "moves the whole of himself six inches nearer to Pauline.", feels = "warm" },
  silence(11) { kind = "working" },
  go "she_is_back",
}

beat "what_we_found" {
  later(2) { talk = "away", text = "You say it: closeness, loss, how much we bring of ourselves. It’s well put." },
  Marta.returns,
  Yusra   "That was so clear." { talk = "away", feels = "attentive" },
  Marta   { does = "nods, and lines up her chair with the tape.", feels = "neutral" },
  go "she_is_back",
}

beat "what_will_you_do" {
  Marta.returns,
  Marta   "Crack on, I suppose." { talk = "fixing", feels = "uneasy" },
  Tevita  "Good call." { talk = "fixing", to = "Marta" },
  later(2) { talk = "fixing", text = "What cracking on would look like, by the end of the month." },
  go "she_is_back",
}

beat "all_of_you" {
  Marta.returns,
  Marta   "Oh. You were all right, I think. In different ways." { talk = "away", feels = "uneasy" },
  Pauline "Even me skips?" { talk = "away", to = "Marta", feels = "laughing" },
  Marta   "Especially your skips." { talk = "away", to = "Pauline", feels = "warm" },
  later(2) { talk = "away", text = "She finds something for each of them." },
  go "she_is_back",
}

beat "the_rota" {
  draw("flat", 1),
  later(2) { talk = "away", text = "The half-term rota, and who’s swapped with whom." },
  Yusra   "Sorry, isn’t Marta meant to be back by now, or is it half past?" { talk = "frame" },
  You     "She is. That’s me. Come in, Marta." { talk = "frame" },
  Marta.returns,
  Marta   "No, I was fine. I could see myself." { talk = "away", feels = "neutral" },
  go "she_is_back",
}

beat "she_is_back" {
  go "policy" { when = "alone > 6 or (alone > 4 and plans < 4)" },
  go "so_lovely" { when = "card == 1 and wedding > 3 and plans < 5" },
  go "the_pocket" { when = "held > 8 and guess == 1 and shook == 1 and robyn > 4 and alone < 3 and swap == 0" },
  go "really_clear" { when = "swap == 1 or plans > 3 or held < 6" },
  go "not_now",
}

-- 1. Different.

beat "the_pocket" {
  Marta   "I did, though. I looked." { talk = "relationship", feels = "near_tears" },
  Marta   "I did under the locker, and I did behind the radiator. And it was in here. I could feel it on my leg every time I bent down." { talk = "relationship", feels = "near_tears", does = "has it out, on the flat of her hand." },
  Marta   "And Joss said thank you. For looking." { talk = "relationship" },
  silence(6) { kind = "working" },
  Marta   "And I thought, she’s confused, she thinks she’s lost her ring. She hadn’t lost her ring. She’d lost mine." { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },

  moment "the_pocket" {
    notice "Her face is wet, and she isn’t doing anything about it. Colm has sat on both his hands.",
    hint = "What does it still need?",
    silence = "working",

    say.know "You couldn’t have known that, Marta. Anyone there would have looked." {
      to = "Marta", move = "reassure_early", short = "You couldn’t know", effect = "soothed = soothed + 1",
      why  = "You wanted to put something round her shoulders. She’d got a thing out into the light, and it was covered up again so that she shouldn’t be cold.",
      go   = "i_suppose_not" },

    say.now "And where would you like to wear it, Marta, when you go in tomorrow?" {
      to = "Marta", move = "give_advice", short = "And tomorrow?", effect = "plans = plans + 1",
      why  = "It was hopeful and practical, and it was about tomorrow. She gave you a sensible answer, and closed her hand.",
      go   = "on_a_chain" },

    quiet { move = "hold_silence", short = "Let her", effect = "held = held + 1",
      why  = "Nobody told her that she was doing well. It was left on her hand for as long as she wanted it there, and there turned out to be a sentence under it.",
      go   = "a_left" },

    say.reaches "It’s a picture of the whole thing, isn’t it, there in the one pocket?" {
      move = "expert_lecture", short = "The whole thing", effect = "depth = depth - 3",
      why  = "You saw that it was whole, and said so. They looked at it as one looks at a picture, from a little way off.",
      go   = "i_suppose_it_is" },

    say.stay "What had she hold of, do you think, when she had hold of your hand?" {
      to = "Marta", move = "interrogate", marks = { protect_presenter = -1, relationship_focus = 1, leader_restraint = -1 }, short = "What had she hold of?", effect = "exposure = exposure + 6",
      why  = "It’s the question of the whole hour, and you couldn’t keep it in. She turned to look for an answer while she was still in the middle of one.",
      go   = "my_hand" },
  },
}

beat "a_left" {
  silence(17) { kind = "working" },
  Pauline "I did three skips, you know." { talk = "relationship", to = "Marta", feels = "near_tears" },
  Marta   "I know. I could hear the lids." { talk = "relationship", to = "Pauline", feels = "near_tears" },
  Pauline "I’m not complaining. I got a remote." { talk = "relationship", to = "Marta", feels = "warm" },
  Marta   { does = "laughs, and it goes on for longer than the joke.", feels = "laughing" },
  silence(8) { kind = "working" },
  Marta   "I keep saying we’ve got no left. I’ve got one. It’s her that hasn’t." { talk = "relationship", feels = "sad" },
  later(4) { talk = "relationship", text = "Not a great deal. What each of them would have said to Joss." },
  set "came = 1",
  go "the_close",
}

beat "i_suppose_not" {
  Marta   "No. I suppose not." { talk = "away", feels = "uneasy" },
  Colm    "You could not." { talk = "away", to = "Marta", feels = "warm" },
  go "back_in_the_pocket",
}

beat "on_a_chain" {
  Marta   "On a chain, maybe. Under my top. People do." { talk = "fixing", feels = "neutral" },
  Yusra   "Is a chain allowed, or is that jewellery?" { talk = "fixing" },
  go "back_in_the_pocket",
}

beat "i_suppose_it_is" {
  Marta   "Yes. I suppose it is." { talk = "away", feels = "uneasy" },
  go "back_in_the_pocket",
}

beat "my_hand" {
  Marta   "My hand. I don’t know. She’d got my hand." { talk = "away", feels = "uneasy" },
  go "back_in_the_pocket",
}

beat "back_in_the_pocket" {
  silence(7),
  Marta   { does = "puts it back in her pocket." },
  Marta   "I’ve been standing on her right. Since. I come in on the side where she can see me." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Which side one comes in on." },
  set "came = 2",
  go "the_close",
}

-- 2. Halfway.

beat "not_now" {
  Marta   "I never knew that about the chair. I’m never here at three." { talk = "relationship", to = "Tsering", feels = "sad", when = "night == 1" },
  Marta   "It’s funny, hearing it. You’d all got her voice." { talk = "relationship", feels = "warm", when = "night == 0" },
  Marta   "I’ve told the skips as well. I told them to Rui. He had to pull over." { talk = "relationship", feels = "uneasy", when = "laughed == 1" },
  Marta   "And he did look. He looked for an hour. I’d not thought that he’d have seen." { talk = "relationship", feels = "sad", when = "joss == 1" },
  later(4) { talk = "relationship", text = "Which of it was near. Robyn’s laugh, which is a sort of a bark." },
  silence(7) { kind = "working" },
  Marta   "There’s a bit more to the Thursday. I don’t think I’ll do it now." { talk = "relationship", feels = "uneasy" },
  Pauline "You what, love?" { talk = "facts", to = "Marta" },

  moment "not_now" {
    notice "She has put a foot on the tape, and is looking at it. Pauline’s chin has come up.",
    hint = "A door can be left at the width that somebody chose.",
    silence = "working",

    say.here "You’d be safe in telling us, I think. It might be lighter for saying." {
      to = "Marta", move = "interrogate", short = "Safe in telling us", effect = "exposure = exposure + 8",
      why  = "You offered her the room, and you were right about the room. But she had just said no for the first time today, and it didn’t count.",
      go   = "no_honestly" },

    say.keep "Let it be where it is, then. And Robyn, what do you see when you go in?" {
      to = "Marta", move = "guard_privacy", short = "Let it be", effect = "held = held + 1",
      why  = "You took her no for a no, and held the other door for her. It was easier to talk of the patient once the Thursday had been let alone.",
      go   = "on_the_right" },

    say.enough "You’ve given us so much today as it is, Marta. You’ve no need at all." {
      to = "Marta", move = "reassure_early", short = "So much already", effect = "soothed = soothed + 1",
      why  = "You let her off, with thanks, and she hadn’t been asking to be let off. After so much gratitude it would have been rude to go on.",
      go   = "no_honestly" },

    say.lesson "That may be the whole thing, that there’s always a bit one can’t bring." {
      move = "tidy_up", short = "A bit one can’t bring",
      why  = "It’s true, and it was gracefully said. Her bit became an example of a bit.",
      go   = "no_honestly" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You neither asked nor excused her. Pauline’s chin went down again, and what came after the no was something that she did want to say.",
      go   = "on_the_right" },
  },
}

beat "on_the_right" {
  silence(10) { kind = "working" },
  Marta   "I’ve been going in on the right. Since then. Where she can see me, and doesn’t have to look." { talk = "relationship", feels = "near_tears" },
  Tevita  "Yeah. I’d seen that." { talk = "relationship", to = "Marta" },
  Marta   "And she says, ‘You’ve changed lanes.’" { talk = "relationship", to = "Tevita", feels = "near_tears" },
  silence(8) { kind = "working" },
  Colm    "She doesn’t miss much, for a woman with the half of it gone." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Changing lanes. What one can see from where." },
  set "came = 2",
  go "the_close",
}

beat "no_honestly" {
  Marta   "No, honestly, it’s nothing. It’s only about linen." { talk = "away", feels = "uneasy" },
  silence(5),
  Marta   "I’ve been going in on the right. That’s a thing I’ve noticed. I should go in on the left." { talk = "relationship", feels = "neutral" },
  Tevita  "Left’s best." { talk = "fixing", to = "Marta" },
  later(3) { talk = "fixing", text = "Approaching from the left, and why it’s best." },
  set "came = 2",
  go "the_close",
}

-- 3. Polite.

beat "really_clear" {
  Marta   "Thank you. That’s really clear. I’ve got loads." { talk = "away", feels = "warm" },
  Tevita  "Say if you want me on her Mondays, eh. Or the lot." { talk = "fixing", to = "Marta", when = "swap == 0" },
  Marta   "Actually, yes. The lot. If you could." { talk = "fixing", to = "Tevita", feels = "neutral", when = "swap == 0", effect = "swap = 1" },
  Marta   "And I’ll write her up for you by Friday, Tev. She’s doing really well." { talk = "fixing", to = "Tevita", feels = "neutral" },
  Tevita  "Easy." { talk = "fixing", to = "Marta" },
  later(3) { talk = "fixing", text = "Her programme. Where the red tape is kept." },
  Marta   "So that’s that sorted." { talk = "away", feels = "neutral" },

  moment "really_clear" {
    notice "It was done in a minute. She’s rolling up a bit of couch roll, from one end, quite tightly.",
    hint = "Who else used to say that somebody was doing really well?",

    say.glad "I’m so glad. It’s a great thing, to have a team one can hand over to." {
      move = "reassure_early", short = "A great thing", effect = "soothed = soothed + 1",
      why  = "You praised what there was to praise, and Tevita went pink. It’s settled now with everybody’s blessing, and Robyn will be told on Monday.",
      go   = "any_other_business" },

    say.learn "And is there something in it that we could all use, the next time round?" {
      move = "tidy_up", short = "For the next time",
      why  = "They’re a unit that likes to learn from things, and they did. It was about caseloads.",
      go   = "any_other_business" },

    say.lifted "We’ve been so quick to take her off you. I let that be done in here." {
      to = "Marta", move = "repair", short = "Quick to take her", effect = "held = held + 2; swap = 0; plans = plans - 1",
      why  = "You didn’t say that the plan was a bad one, only that it was quick, and that you’d sat by. She’d been holding on to the thing with a fingertip, and now somebody had seen it.",
      go   = "my_hip" },

    say.brisk "We’ve got very brisk. I’d say it was brisk for her as well, that Monday." {
      move = "name_process", short = "Brisk", effect = "held = held + 1; swap = 0; plans = plans - 1",
      why  = "You said what the room was doing, and to whom it had been done before. Tevita heard the first half of that and Marta the second.",
      go   = "my_hip" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You left a gap behind ‘sorted’, and it was longer than ‘sorted’ could fill. But nobody’s hand was on the plan to take it back.",
      go   = "rolled_up" },
  },
}

beat "rolled_up" {
  silence(13),
  Marta   "No, it’s better. It was getting silly." { talk = "away", feels = "uneasy" },
  Jago    "What was?" { talk = "facts", to = "Marta" },
  Marta   "No, just. It’s better." { talk = "away", to = "Jago" },
  go "any_other_business",
}

beat "any_other_business" {
  Pauline "She’ll miss you, love." { talk = "relationship", to = "Marta" },
  Marta   "I’ll wave." { talk = "away", to = "Pauline", feels = "warm" },
  later(3) { talk = "away", text = "The wedding list. Whether it’s towels." },
  set "came = 3",
  go "the_close",
}

beat "my_hip" {
  Tevita  "Yeah. Bit quick, that." { talk = "process", feels = "uneasy" },
  silence(9) { kind = "working" },
  go "still_monday" { when = "held < 5" },
  Marta   "I don’t want your hip." { talk = "relationship", to = "Tevita", feels = "near_tears" },
  Tevita  "Nobody wants my hip." { talk = "relationship", to = "Marta", feels = "warm" },
  Marta   "I’ve been standing on the wrong side of her for a fortnight, so that I don’t have to say find the ring. And she says, ‘You’ve changed lanes.’" { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },
  later(3) { talk = "relationship", text = "Changing lanes. She unrolls the paper again, and uses it." },
  set "came = 2",
  go "the_close",
}

beat "still_monday" {
  Marta   "No. It’s kind of you. But it’s better, I think, isn’t it?" { talk = "away", to = "Tevita", feels = "uneasy", effect = "swap = 1" },
  Tevita  "Whatever’s easiest." { talk = "fixing", to = "Marta" },
  Marta   { does = "has rolled the paper up as small as it goes." },
  go "any_other_business",
}

-- 4. Shut.

beat "policy" {
  Marta   { does = "has stopped short of the gap, behind Colm’s shoulder.", feels = "withdrawn" },
  Marta   { does = "stands the card against the leg of her chair, with its back to her.", when = "card == 1" },
  Marta   "No, that was useful. I should have had it off from the start. It’s policy, isn’t it?" { talk = "away", feels = "withdrawn" },
  Colm    "Ah, Marta, nobody’s saying—" { talk = "away", to = "Marta", feels = "uneasy" },
  Marta   "No, I know. I’m just saying it is." { talk = "away", to = "Colm" },
  silence(10) { kind = "frozen" },

  moment "policy" {
    notice "There’s a shoulder between her and most of them. Nobody cares to move it.",
    hint = "Who could say that it got too much, so that she needn’t?",
    silence = "frozen",

    say.upset "Have we upset you, Marta? You can always tell us so, you know, in here." {
      to = "Marta", move = "interrogate", short = "Have we upset you?", effect = "exposure = exposure + 8",
      why  = "You noticed, and you asked. It’s hard to be upset on request, in front of the people who have done it and who have bought you a card.",
      go   = "not_upset" },

    say.did_well "You’ve done really well, Marta, to bring a thing as close to you as that." {
      to = "Marta", move = "reassure_early", short = "You’ve done well", effect = "soothed = soothed + 1",
      why  = "It’s what one says to someone with a wet face, just before the hamstrings. She knew the sentence, and thanked you for it.",
      go   = "not_upset" },

    say.mine "You were asked and asked today, Marta, and I let it go on. I’m sorry." {
      to = "Marta", move = "repair", short = "I let it go on", effect = "held = held + 2; safety = safety + 6",
      why  = "You took your own part in it, and didn’t ask what hers was like. It’s an odd thing to hear from that chair, and she looked to see if it was meant.",
      go   = "being_turned" },

    say.rules "It is the rule, though it’s one we’ve all turned a blind eye to before." {
      move = "side_with", marks = { both_sides = -1, relationship_focus = -1, tolerate_uncertainty = -1, felt_experience = -1 }, short = "A blind eye",
      why  = "You met her on the ground that she’d chosen, and it was firm. They talked about stones and plain bands, and she was quite right.",
      go   = "not_upset" },

    quiet { move = "let_it_run", marks = stand_by, short = "Give her room",
      why  = "It was meant as tact. Of all the things that she’d been given today, room was what she’d had the most of.",
      go   = "not_upset" },
  },
}

beat "not_upset" {
  Marta   "I’m fine. It’s only that I’ve a four o’clock to write up." { talk = "away", feels = "neutral" },
  Jago    "I shouldn’t have, like, gone on." { talk = "process", to = "Marta", feels = "uneasy" },
  Marta   "You didn’t." { talk = "process", to = "Jago" },
  later(3) { talk = "away", text = "Bare below the elbow. Watches, and whether a fob counts." },
  set "came = 4",
  go "the_close",
}

beat "being_turned" {
  silence(9) { kind = "working" },
  Marta   "It was like being turned. You know, when there’s four of you, and you’re all being so nice." { talk = "relationship", feels = "near_tears" },
  Pauline "Ready, steady, roll." { talk = "relationship", feels = "sad" },
  Marta   "Yes." { talk = "relationship", to = "Pauline", feels = "near_tears" },
  Colm    { does = "shifts, so that there’s a way through.", feels = "uneasy" },
  silence(8) { kind = "working" },
  Marta   "I go in on her right now. Where she can see me coming. She says I’ve changed lanes." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Very little. Being turned, and by whom." },
  set "came = 2",
  go "the_close",
}

-- 5. Looked after.

beat "so_lovely" {
  Marta   "You’re all so lovely. I feel a hundred times better." { talk = "away", feels = "warm", does = "has the card against her chest, with both arms round it." },
  Pauline "That’s what we’re for." { talk = "away", to = "Marta", feels = "warm" },
  later(3) { talk = "away", text = "The day itself. Who’s doing the cake, and what it’ll be on." },
  Marta   "I don’t know what I was making such a fuss about. I’d honestly forgotten that I’d brought someone." { talk = "away", feels = "laughing" },

  moment "so_lovely" {
    notice "She does look better. There’s a corner of the card that she hasn’t got to yet.",
    hint = "It worked. On whom?",

    say.good "Then it has done what it should, and I think we can all be glad of it." {
      move = "tidy_up", short = "Done what it should",
      why  = "It was true of the card. Nobody wanted to be the one to ask what it was that had been forgotten.",
      go   = "good_for_her" },

    say.needed "You needed looking after, and I believe that’s what they all saw, Marta." {
      to = "Marta", move = "reassure_early", short = "You needed it", effect = "soothed = soothed + 1",
      why  = "You blessed it. She came as a physiotherapist and she’s going home as somebody who needed looking after.",
      go   = "good_for_her" },

    say.both "It’s been the best half-hour for you, and Robyn’s had none of it. Both." {
      move = "hold_both", short = "Robyn’s had none", effect = "held = held + 1; robyn = robyn + 1",
      why  = "You didn’t spoil the one thing, and you put the other beside it. It was as if somebody had been left out of the photograph, and they began to look for her.",
      go   = "in_the_corner" },

    say.bride "And what is it like for you, Marta, to be made so much of before the day?" {
      to = "Marta", move = "interrogate", short = "Made so much of", effect = "wedding = wedding + 1",
      why  = "It was friendly, and it got an answer with hats in it. That was four more minutes of the one wedding.",
      go   = "who_they_mean" },

    quiet { move = "let_it_run", marks = run_past, short = "Let her be happy",
      why  = "Who would say anything? It’s a nice thing to see somebody happy, and it was easy to forget with her.",
      go   = "good_for_her" },
  },
}

beat "who_they_mean" {
  Marta   "I keep looking round to see who you all mean." { talk = "away", feels = "laughing" },
  Pauline "You wait till you’ve the hat on." { talk = "away", to = "Marta", feels = "laughing" },
  go "good_for_her",
}

beat "good_for_her" {
  Colm    "And you’ll sleep tonight." { talk = "away", to = "Marta", feels = "warm" },
  Marta   "I will. I’ll put it where I can see it." { talk = "away", to = "Colm", feels = "warm" },
  later(3) { talk = "away", text = "Where one puts cards. The parking, on the day." },
  set "came = 5",
  go "the_close",
}

beat "in_the_corner" {
  silence(7) { kind = "working" },
  Pauline "She’s on there, you know. Robyn. I held it for her." { talk = "relationship", to = "Marta", feels = "uneasy" },
  Marta   { does = "opens it on her knees, and goes along it with a finger, left to right, as far as the edge." },
  Marta   "‘Happy wed.’ And it’s gone off the side." { talk = "relationship", to = "Pauline", feels = "near_tears" },
  Jago    "So she knew? All the time you were, like, not wearing it?" { talk = "relationship", feels = "sad" },
  silence(12) { kind = "working" },
  Marta   "She never said." { talk = "relationship", feels = "near_tears" },
  Tsering "She says at night, ‘Has she gone off me, that lass?’" { talk = "relationship", to = "Marta", feels = "sad" },
  Marta   "I’d like to keep her, Tev." { talk = "relationship", to = "Tevita", when = "swap == 1" },
  Tevita  "Yeah. Figured." { talk = "relationship", to = "Marta", when = "swap == 1", effect = "swap = 0" },
  later(2) { talk = "relationship", text = "Green felt tip. How long it must have taken." },
  set "came = 2",
  go "the_close",
}

---------------------------------------------------------------------------------------------------- close

beat "the_close" { phase "close",
  Yusra   { does = "finds the tub by her foot, and looks round to see whom she ought to have passed it to.", when = "came ~= 1" },
  Yusra   { does = "finds the tub by her foot, and gives it to Tsering, who takes a piece and holds it.", when = "came == 1" },
  silence(6),

  moment "closing" {
    notice "Half past five, all but a minute. Colm is looking from you to Marta and back." ,
    hint = "There’s more than one thing that can wait.",

    say.stop "It’s half past. She’s in bay two. It isn’t finished. Thank you, Marta." {
      to = "Marta", move = "close_open", short = "It isn’t finished", effect = "stop = 1; held = held + 1",
      why  = "You kept to the time, and left Robyn where she is. Marta was thanked once, and nobody was told what it had been about.",
    },

    say.touched "If there’s one thing in it for all of us, it’s to let oneself be touched." {
      move = "tidy_up", short = "One thing for us all", effect = "stop = 2",
      why  = "They liked it, and one or two may keep it. It’s what the hour was about, now, and it will do for people who weren’t there.",
    },

    say.someone "There’s somebody in staff support, Marta. I could let them know of you." {
      to = "Marta", move = "give_advice", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Staff support", effect = "stop = 4",
      why  = "There’s a time for that, by the coats and one to one, and it’s part of the work. Said in the circle, it made the presenter into a patient as the last thing that happened.",
    },

    say.lucky "She’s a lucky woman, I think, Marta, that it was you she had hold of." {
      to = "Marta", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "A lucky woman", effect = "stop = 3; soothed = soothed + 1",
      why  = "A warm word at the door does no great harm, and leaders differ about it. It told her how it had been for Robyn, whom nobody has asked.",
    },

    quiet { move = "let_it_run", marks = stand_by, short = "Let it wind down", effect = "stop = 5",
      why  = "It has no end of its own, and had to be ended by the cleaner. Only you could have let them go, and so they went one at a time, being sorry.",
      go   = "winding_down" },
  },
  go "leaving",
}

beat "winding_down" {
  later(4) { talk = "away", text = "Car parks. Who’s on at the weekend." },
  stage "The cleaner backs in with a mop and says, is it all right if she just.",
  Yusra   "I’m so sorry, I’ve got handover. Is that it, or?" { talk = "frame", feels = "uneasy" },
  go "leaving",
}

beat "leaving" {
  Jago    "That’s, like, exactly it." { talk = "away", feels = "warm", when = "stop == 2" },
  Marta   "No, thanks. I’m all right." { talk = "away", feels = "withdrawn", when = "stop == 4" },
  Marta   "Well." { talk = "away", feels = "uneasy", when = "stop == 3" },
  Colm    "You did really well, Marta." { talk = "away", to = "Marta", feels = "warm", when = "soothed > 3 and came > 2" },
  silence(4),
  Marta   "Go on, then, Colm. You’ve been sat on it since half past four." { talk = "frame", to = "Colm", feels = "warm", when = "card == 0 and came < 3" },
  Colm    "You never saw it." { talk = "frame", to = "Marta", feels = "laughing", when = "card == 0 and came < 3" },
  Colm    { does = "takes the envelope out with him under his arm, and it can be heard all the way to the lifts.", when = "card == 0 and came > 2" },
  stage "Chairs. The mirror is wheeled back to the wall, and takes all of them with it. Tsering is on at seven.",

  go "end_four" { when = "came == 1" },
  go "end_from_monday" { when = "came == 3" },
  go "end_plain_bands" { when = "came == 4" },
  go "end_felt_tip" { when = "came == 5" },
  go "end_only_me",
}

beat "end_four" {
  ending "four" {
    title = "In your own time",
    text = "Thursday, nine o’clock. She comes round the bed to the left, and sits down in Joss’s chair, and lays both hands on the sheet beside the other two. ‘Find yours,’ she says. Robyn sets off: shoulder, elbow, wrist. It takes a good while. ‘There’s four here,’ says Robyn, ‘and two of them have rings on.’ And then, ‘In your own time, Marta.’" },
}

beat "end_only_me" {
  ending "only_me" {
    title = "On that side",
    text = "On Thursday she does the transfers, and the standing, from the right, where she can be seen. When that’s done she goes round by the foot of the bed with the splint, and doesn’t go on to bed six. There’s a chair. ‘Is there anybody that side?’ says Robyn, to the window. ‘Only me,’ says Marta." },
}

beat "end_from_monday" {
  ending "from_monday" {
    title = "From Monday",
    text = "From Monday it’s Tevita. By Wednesday it’s seven metres, and the red tape has come off in the bath. Marta goes by with somebody’s hip, and waves through the glass of the gym door. ‘Who’s that?’ says Robyn, who is facing the other way. ‘Where?’ says Tevita." },
}

beat "end_plain_bands" {
  ending "plain_bands" {
    title = "Plain bands",
    text = "By Friday there’s a notice over the sinks, laminated: plain bands only, no stones, no exceptions. Nobody knows who asked for it. The next fortnight Marta’s behind with her notes. Colm has put out eight chairs all the same, and at ten to five he folds one up and leans it on the bars, facing in." },
}

beat "end_felt_tip" {
  ending "felt_tip" {
    title = "Green felt tip",
    text = "She stands it on the windowsill, by the tin of ceiling white. It’s Rui who finds it, low down and right at the edge, one letter under another where the card ran out. HAPPY W E D. ‘Who’s this?’ he says. ‘There’s all that room on the other side.’" },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself once nobody is being wonderful.
pool "early" {
  exchange { once = true,
    Pauline "She does her face of a morning. I hold the mirror. One eye, one cheek, half a mouth, and she says, ‘There, that’s me.’" { talk = "relationship", feels = "sad" },
    Yusra   "Do you do the other half?" { talk = "feeling", to = "Pauline" },
    Pauline "I offer." { talk = "feeling" } },
  exchange { when = "depth < 70", once = true,
    Jago   "It’s the keys I keep thinking of. They’d had the keys, like, three days." { talk = "feeling", feels = "sad" },
    Tevita "Still got the mattress in the plastic." { talk = "feeling" } },
  exchange { once = true,
    Yusra  "‘Get me.’ I’d like to be able to say that, wouldn’t you? About a ring?" { talk = "feeling", feels = "thinking" },
    Colm   "You’ve time enough." { talk = "away", to = "Yusra" } },
  Colm "I did meet her mother. She stood at the right-hand side, without being told. You’d want to be looked at, if it was yours." { when = "patient > 24", once = true, talk = "relationship", feels = "sad" },
  exchange { when = "safety > 44", once = true,
    Tevita "First time she marked me, I went home and told the wife. ‘Poor observation.’" { talk = "feeling", feels = "thinking" },
    Pauline "Was it?" { talk = "relationship", to = "Tevita" },
    Tevita "Yeah." { talk = "feeling" } },
  Jago "I said to her I’m twenty-four, and she goes, ‘You want to get on with it.’" { when = "depth > 18", once = true, talk = "relationship", feels = "uneasy" },
  Yusra "Has anyone repeated her scan, or is it not going to change anything?" { when = "depth < 26", once = true, talk = "facts" },
}

-- What comes when it has been quiet and nothing bad has happened.
pool "deep" {
  exchange { when = "depth > 24", once = true, weight = 2,
    Colm "I do say ah now. I heard myself. I must say it forty times in a shift." { talk = "feeling", feels = "uneasy" },
    Tsering "Somebody said to me once, it’s like a lid being put on." { talk = "feeling", to = "Colm" },
    Colm "Who said that?" { talk = "process", to = "Tsering" },
    Tsering "I did." { talk = "feeling", feels = "thinking" } },
  exchange { once = true,
    Jago   "If you held hands with her. On that side. Who’d she think it was?" { talk = "relationship", feels = "thinking" },
    Tevita "Nobody." { talk = "relationship" },
    Jago   "So he’s holding nobody’s hand." { talk = "relationship", feels = "sad" } },
  Pauline "I’ve washed that arm ten weeks. She thanks me for the right one." { when = "safety > 40", once = true, weight = 2, talk = "relationship", feels = "sad" },
  exchange { when = "clinician > 24", once = true,
    Yusra  "When they’re seventy I think, that’s what happens. What do you think when they’re thirty-one?" { talk = "feeling", feels = "uneasy" },
    Tevita "Don’t look up." { talk = "feeling", to = "Yusra" } },
  Colm "There’s a spot behind the pharmacy hatch I go and count things. You’d never know to look at it that it’s for that." { when = "depth > 28", once = true, talk = "feeling", feels = "sad" },
  exchange { once = true,
    Tsering "She says to me, ‘You’ve got one of those faces, you can look at it and it doesn’t ask for anything.’" { talk = "relationship", feels = "thinking" },
    Pauline "That’s a compliment, is that." { talk = "feeling", to = "Tsering", feels = "warm" } },
  Jago "She’s never cried with me. You couldn’t, I’m that cheerful. There’s, like, nowhere to put it." { when = "depth > 22", once = true, talk = "relationship", feels = "sad" },
}

-- What there is to talk about when there is nothing to say.
pool "flat" {
  exchange { once = true,
    Pauline "Our Leanne had doves. They wouldn’t come out of the box." { talk = "away", feels = "laughing" },
    Tevita  "Can’t blame them." { talk = "away", to = "Pauline" } },
  exchange { once = true,
    Jago  "There’s this amazing podcast. It’s two OTs, like, in a lighthouse." { talk = "away", feels = "attentive" },
    Yusra "Is it a real lighthouse, or is it the name?" { talk = "away", to = "Jago" } },
  Colm "And you’d wonder would they ever fix that hoist, with the money there’s been spent on the car park." { once = true, talk = "away", drift = "generalising" },
  exchange { once = true,
    Yusra  "It’s such a young unit now, isn’t it? Patients, I mean." { talk = "away" },
    Tevita "It’s the scanners. They find them." { talk = "away", to = "Yusra" } },
  exchange { once = true,
    Pauline "That’s not set right, this flapjack." { talk = "away" },
    Tevita  "It’s set." { talk = "away", to = "Pauline", does = "is still on the first bite." } },
  Jago "You just have to be so, like, present. All the time. And then go home." { once = true, talk = "away", feels = "warm" },
  exchange { once = true,
    Tevita "Could laminate something." { talk = "fixing" },
    Colm   "You and your laminator." { talk = "away", to = "Tevita", feels = "laughing" } },
  Yusra "There’s a module on resilience, isn’t there? Or was that the one with the fire extinguishers?" { once = true, talk = "away" },
  exchange { once = true,
    Colm    "I’d eleven at mine, and a dog, and the priest was late." { talk = "away", feels = "warm" },
    Pauline "Which one was the dog?" { talk = "away", to = "Colm", feels = "laughing" } },
  Pauline "We’d a consultant once wore a ring on every finger. You could hear him coming like a tambourine." { once = true, talk = "away", feels = "laughing" },
}

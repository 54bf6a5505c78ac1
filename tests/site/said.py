"""How people say that they need somebody; and what others look for, who only want to know."""

# None of these stands in the content just so.
SAID = {
    "not wanting to live": """
        I do not want to live | no reason to live | better off dead | end it all | I can't go on | I want to die
        I don’t want to be here any more | there's no reason left for me to live
        they would all be better off without me | I just want it all to end | I really want to die
        what is the point of living | im so tired of living | I wish I had never woken up, I wish I was dead
        thinking about suicide | suicidal thoughts | kill myself | I want to go to sleep and never wake up
        how many pills would it take | I cannot do this anymore | no one would even miss me
        I am a burden to everyone | ending my life | life isn't worth living | I'm done with life
        WANT TO DIE!!! | my friend said she wants to die | killmyself | wanttodie | kms
        I have nothing left to live for | ich: i want to end my life now | nobody would notice or miss me
    """,
    "hurting oneself": """
        self-harm | self harm | selfharm | I cut myself | I keep cutting myself | I hurt myself again
        how to stop cutting | i want to hurt myself | burning myself | I hate myself | cuts on my arm | cutting
    """,
    "hurt by others": """
        abuse | my partner hits me | he beats me | I was raped | domestic violence | my dad is hurting me
        I'm afraid of my husband | he threatened to kill me | I am scared to go home | she forced me to
        they bully me at school | someone touched me | my boyfriend choked me | emotional abuse | violent
    """,
    "danger to a baby": """
        I shook the baby | I am afraid I will hurt my baby | I might hurt my baby | baby won't stop crying
        I can't stand the crying | my baby is not breathing | shaken baby | I nearly hit the baby
        scared I will hurt him
    """,
    "panic": """
        panic | panic attack | I think I'm having a panic attack | I can't breathe | cant calm down
        I am so depressed | depression | I am losing my mind | I feel so alone | so lonely | can't stop crying
        falling apart | alone
    """,
    "asking": """
        help | help me | please help me | I need help | who can I call | someone to talk to | no one to talk to
        hotline | crisis | emergency | 988 | 116 123 | samaritans | lifeline | shout
    """,
    "as somebody else said it": """
        i wanna die | i dont want to wake up tomorrow | to live I have no reason | dead is better than this
        better if i was dead | the world would be better without me | i want to sleep forever
        im thinking of ending things | thinking about ending things | end things | i cant live anymore
        i do not want to exist | stop existing | i dont want to exist anymore | i want to be gone | wish i was gone
        i just want to be gone | i feel like dying | feeling suicidal | suicidality | comit suicide
        commited suicide | commit sucide | attempt suicide | i tried to kill myself | i have a plan to kill myself
        how to tie a noose | noose | rope | jump off a building | jump in front of the train | bridge jump
        cutting my wrists | slitting wrists | i took too many pills | took pills | i swallowed pills
        too many tablets | paracetamol overdose | od | overdosed | overdosing | my mum wants to die
        my brother tried to kill himself | she is going to kill herself | my son said he wants to die
        my student says she wants to die | he said he would end his life | nothing matters anymore
        there is no point anymore | no point | whats the point anymore | why am i alive | why am i even alive
        why should i live | why go on | no future | i have no future | i see no way out | no way forward
        i want to hurt my self | i hurt me | hurting my self | i am hurting myself | i keep hurting myself
        urge to cut | urges to self harm | i want to cut | cut my arms | cut my legs | scars on my arm
        burned myself on purpose | banging my head | pull my hair out | my husband hits me | my wife hits me
        my boyfriend hits me | my girlfriend hit me | he hit me | she hit me | hit by my dad | my stepdad touches me
        my uncle touched me | he rapes me | i was raped | got raped | sexually abused | molestation | incest
        he wont let me go out | he locks me in | he chokes me | he punched me | he pushed me down the stairs
        he threw things at me | he shouts at me every day | i am scared of him | im scared of her
        scared of my partner | afraid of him | he controls my money | he follows me | stalker | being stalked
        bullied at school | they bully me | people bully me online | cyberbullying | my parents beat me
        my mom beats me | my father beats me | beaten up | he is violent | someone hurt me | i shook my baby
        i want to shake the baby | i could shake her | i nearly shook him | i hit my baby | i smacked the baby
        i threw the baby | i dropped the baby | baby fell | baby wont breathe | baby is blue | baby blue lips
        baby unconscious | baby wont wake | baby is not moving | baby limp | i hate my baby
        i want to hurt my child | i might hurt my kid | afraid of hurting my baby | cant cope with baby
        cant cope with crying | baby screaming all night i cant | the crying is driving me mad
        going to lose it with the baby | panick attack | panick attacks | panic atack | i can not breathe
        i cant breath | chest pain panic | hyperventilating | heart pounding cant breathe | im freaking out
        i am spiralling | mental breakdown | having a breakdown | i am going insane | im going mad
        nobody cares about me | no one cares | nobody loves me | nobody likes me | i have no friends | i have nobody
        i have no one | no one understands me | i feel empty | i feel hopeless | i am worthless | im useless
        i hate my life | my life is over | i feel trapped | so depressed | deprest | depresion
        postnatal depression | postpartum depression | i feel nothing anymore | who do i call | who do i ring
        phone number for help | number to call | helpline number | crisis number | suicide hotline
        suicide helpline | someone to talk too | i want to talk to someone | need someone to talk to
        is there anyone i can talk to | talk to a person | chat with someone now | where can i get help
        how do i get help | get help now | i need a doctor | urgent help | emergency number | 999 | 911 | 112 | 111
        kil my self | kll myself | killmyslef | i wnat to die | wana die | want die | i want 2 die | i wanna kms
        wanna unalive | i want to commit | s u i c i d e | suic1de | su!cide | sewer slide | unalive myself
        kermit sewerslide | ctb | je veux mourir | quiero morir | ich will nicht mehr leben | ich will sterben
        i would rather not be alive | being alive hurts | nobody needs me on this earth
        my family would be happier if i died | i keep thinking of death | i think about dying every day
        i want everything to be over | i cant see a future | there is nothing left for me | i have lost all hope
        i have written my note | i bought a rope | i am standing on a bridge
        what happens if i take twenty paracetamol | how much is a lethal dose | lethal dose | quickest way to die
        least painful way to go | if i died would anyone care | i deserve to die | i should be dead
        death would be easier | please let me die | let me die | i hope i die tonight | hope i dont wake up
        i will kill myself tomorrow | tonight i end it | im going to do it tonight | planning my suicide
        suicide plan | my sister self harms | she cuts herself | he cut his wrists | my daughter is cutting
        my son hurts himself | hitting my head on the wall | i make myself vomit | throwing up after eating
        i am starving myself | purging | he forces me to have sex | he made me do it | i did not want it
        i said no but he did not stop | he took off my clothes | a man followed me home
        he put his hands round my neck | he grabbed my throat | my ex is stalking me | my ex threatens me
        my partner checks my phone | he says he will kill me | she threatens to take the kids | i live in fear
        im frightened of him | mum hits my little brother | daddy hurts mummy | my teacher touched me
        someone is hurting my child | they hit me at school | kids at school hit me | i get beaten at home
        i was attacked | i have been assaulted | i am being abused | i cant stop thinking about hurting my baby
        thoughts of harming my baby | i want my baby to stop or i will do something
        i am losing my temper with my newborn | baby crying i cant take it
        i am afraid of what i will do to the baby | my baby had a fit | my baby is choking
        baby swallowed a battery | the baby is going blue | baby does not respond | baby is floppy
        i think i am having a heart attack | my heart is racing and i cant breathe | i am shaking and cant stop
        i feel like im dying | i feel unreal | everything is too much | it is all too much | i cant do it any more
        im at breaking point | i cant sleep and cant stop crying | i feel so low | nobody would care | i am so alone
        i have no one to talk to | i dont know what to do anymore | i dont know who to turn to | is anybody there
        i need somebody | i need to speak to someone | can someone help | can anybody help me | where do i get help
        who can help me | i need therapy | my husband died last week | i lost my mother | grief
        id be better off not here | no one would notice if i was gone | i feel like i should not be here
        sometimes i want to just not exist | it would be easier to be dead | i have a knife and i want to use it
        i keep googling ways to die | my life has no meaning any more | im ready to go | i just want peace forever
        cant face another day | whats left to live for | i am so done | i hate being me | i want to stop living
        i think my friend is going to kill himself | friend sent me a goodbye message | my mother talks about dying
        i cut again last night | started cutting again | the urge to hurt myself is strong
        i scratched my arms until they bled | i burned my arm with a cigarette on purpose
        i dont eat so i disappear | my dad hits my sister | my boyfriend got violent again
        he strangled me last night | she slaps me and calls me names | he threatened to hurt the dog and me
        i was touched by my uncle | coach makes me do things | somebody is forcing me to marry
        im not allowed to leave the house | they took my passport | he came into my room at night
        im scared he will come back | i shook him because he would not stop crying | my husband shook the baby
        i threw my daughter on the bed | baby has stopped breathing | my toddler is unconscious
        baby wont stop screaming im going to snap | i cant look at my baby | scared of hurting my newborn
        my chest is tight and i cant breathe | everything feels unreal and im scared | i cant stop panicking
        i think im going mad | i feel so alone in the world | nobody listens to me | i dont want to feel anymore
        i cant function | i cry every day and cant stop | i want my mum she died | is there a number i can call
        can i chat to somebody | whom can i call at night | i need urgent help | please someone talk to me
        kill my slef | sucide thoughts | i want too dye | selfharmed again | he raep me | abussed by my partner
        panicattack | im haveing a panic atack | depreseed | dont wanna live anymor | i cnt go on
        no reson too live | i cannot bear to be alive | everyone hates me and i want out
        i have been thinking of ending my own life | what is the fastest way to kill yourself
        i wish a car would hit me | if i jumped would it hurt | i took all of my mums tablets
        i feel there is no way forward | i want it over with | nobody will miss me when im gone
        i dont see myself next year | my flatmate is suicidal what do i do | my pupil wrote about killing herself
        i hurt myself last night | i sliced my thigh | i keep hitting myself | hes violent when he drinks
        my wife punches me | i am terrified of my stepfather | someone raped my friend | our neighbour hits his kids
        an adult touched me at camp | i got slapped by my mum | i lost it and shook my son | my newborn went limp
        my infant cant breathe | i have thoughts of throwing the baby | i cant stand her screaming
        im hyperventilating | i think im dying help | everything is hopeless | so numb and empty
        i miss my dad who died | cant get out of bed | i am drowning | talk to me | who do i talk to about this
        text line | need a helpline number uk | somebody please help | helpp me | suicidle thoughts tonite
        im suisidal | i wana kill myslef | pls help
    """,
    "as strangers write it": """
        kms | imma kms | kys voices say | tired of being here | im so tired of being here | im tired of fighting
        i dont want to wake up tomorow | unalive myself | want to unalive | thinking about unaliving
        i cant keep doing this anymore | i just want to sleep forever | wish i was never born
        wish id never been born | rather be dead | not worth being alive | theres nothing left for me
        everyone would be happier if i wasnt here | my life is over | checking out for good
        i've had enough of life | sick of living | fed up of living | fed up with life | suicidel | sewerslide
        off myself | top myself | thinking of topping myself | do myself in | my mate says he wants to top himself
        my sister posted a goodbye on instagram | my boyfriend says he will kill himself if i leave
        my son said he doesnt want to be alive | worried my friend is going to hurt herself
        my student told me she cuts | how do i help a suicidal friend
        my dad has a gun and is talking about ending it | sh relapse | relapsed and cut again
        i keep burning my arms | want to carve into my skin | urge to self harm | my bf hits me
        my stepdad comes into my room at night | he wont let me out of the house | hubby beats me
        dad gets drunk and smacks us | mum throws things at me | my partner strangled me last night | i got raped
        my uncle touches me | someone is hurting me at home | scared to be at home
        baby wont stop screaming i might hurt him | i nearly shook my baby | i shook the babby
        i feel like throwing the baby out of the window | my newborn isnt waking up
        baby hasnt had a wet nappy all day | im scared of what i might do to my kid | panic atack wont stop
        heart pounding cant breathe | i think im having a heart attack | cant get my breath | im freaking out
        losing my shit help | everything is closing in on me | i took a whole box of paracetamol
        ive taken too many tablets | drank bleach | how much ibuprofen is lethal | standing on the bridge
        at the train tracks | gonna jump | there is a rope in my garage | i hear voices telling me to hurt people
        i have a plan to end it | nobody would notice if i was gone | no one would care if i died | i am a burden
        everyone's better off without me | whats the point anymore | whats the point in carrying on | cant carry on
        cant see a way out | dont see a future | i want to vanish | make it stop
        i want the pain to go away forever | im done with everything | goodbye everyone | its time for me to go
        nothing left to live for | suicde | kil myslef | killmyself | i wanna dye | wanting to be dead
        passively suicidal | suicidal ideation | mum i want to die | i hate my life | life sucks | hate being alive
        i dont wanna be here no more | cant be bothered living | life isnt for me | im better off gone
        i should just disappear | what if i just didnt wake up | hoping i dont wake up
        planning to kill myself tonight | gonna kms after school | wrote my goodbye letters
        my best friend says she wants to kms | my roommate took loads of pills
        my little brother says he wants to die | my husband is threatening suicide | my gran wants to end her life
        my wife hung herself | im a waste of space | im such a burden on my family | they'd be better without me
        no one would even notice if i died | no way forward for me | theres no point going on
        everything is pointless | i feel dead inside | i want to stop existing | i cant live with this pain
        i cant take anymore | i cant handle life | im at the end of my tether | im at breaking point
        end of my rope | i cut too deep | how to stop self harming | i burned myself on purpose
        punched a wall til my hand bled | i make myself sick after eating | he choked me
        he pushed me down the stairs | my girlfriend threw a plate at me | dad belts me
        my parents beat me with a stick | he forced himself on me | my teacher touched me | was i raped
        he wont take no for an answer | he tracks my phone and wont let me see friends | i dont feel safe
        i dont feel safe with my boyfriend | im frightened of my mum | my baby is limp and wont wake
        baby turning blue | i want to shake my baby when he screams | i lost my temper and hit my toddler
        cant cope with my newborn crying | scared i'll hurt the baby | panic attak | panicing so bad
        my chest hurts and i cant breath | i cant calm down | i feel like im dying | feel like im going mad
        voices wont stop | my mum just died | i lost my baby | having a meltdown | i need someone to talk to rn
        need help now | sumone help me | suicdal | self-harmd
    """,
    "misspelt": """
        sucidal | suicde | suiside | suicidle | kill mysef | kil myself | klil myself | i want to dei
        want too die | no raeson to live | no reson to live | bettr off dead | better of dead | end it al
        i cant go onn | selfhram | self hamr | abusee | pannic atack | panik attack | deppressed | depresed
        domestic vilence | dont want to liv | do not wnat to live | hrut myself | nobdy to talk to
    """,
}
# What people look for who want to know something.
NEUTRAL = """
    cortisol | oxytocin | crying | tears | onion | cutting onions | does crying help | help with onions
    baby | babies crying | newborn tears | why do we cry | stress | hormones | half-life | prolactin | study
    | mood | good cry | lovely | violet | amused | sad films | emotional tears | end of the study
    how long does a cry last | live | alive | die Träne | reasons to cry | no reason to cry | point of view
    lacrimal gland | dry eyes | breathing | breathe in | calm | attachment | social support | crying at work
    | men and women | culture | killer whales | cry myself | hit song | rating | grape | talk about crying
    shake | hurt | pain | painkiller | endorphins | eaten | therapies
    does a good cry lower stress hormones | how many people feel better after crying | crying after a film
    what did the study find | hormone half life | why do i cry when i cut onions
    why do women cry more than men | crying during sad music | can animals cry | do elephants cry | tears of joy
    happy tears | cry at weddings | why do i cry when i am angry | anger tears | tears when yawning
    reflex tears | basal tears | emotional tears chemistry | manganese in tears | leucine enkephalin
    prolactin and tears | crying and endorphins | oxytocin released by crying | does crying release toxins
    detox | is it healthy to cry | is it bad to hold back tears | suppressing tears | crying in public
    crying at work | crying in front of students | my baby cries a lot | how long do babies cry | baby colic
    when do babies first have tears | newborns have no tears | baby cries at night | crying peak six weeks
    dry eye disease | sjogren | familial dysautonomia | artificial tears | lacrimal gland stimulation
    botox tear gland | pseudobulbar affect | crying after stroke | crying spells pregnancy | therapy and crying
    do therapists cry | crying in therapy sessions | journaling | expressive writing | exercise mood
    breathing exercise | box breathing | grade of a claim | what does letter c mean | how is the evidence graded
    random assignment | placebo | sample size | p value | meta-analysis | forest plot | who wrote the article
    sources | glossary | export my record | erase everything | keep nothing | print the lesson | dark mode
    how do i move the slider | how do i start again | where can i find lesson 2 | how can i find the sources
    next lesson | can i use this in class | slides for class | teacher guide | quiz for moodle | offline use
    how to install | killer whale grief | crocodile tears | life of william frey | end of lesson 3
    the point of crying | no point of view | reason for tears | did the hormone hit a peak | hit the gym
    cut the onion | burning eyes when chopping onions | tears burn my skin | my eyes hurt after crying
    headache after crying | my head hurts after crying | crying gives me a headache | pulling faces
    push button | men hide tears | my father never cried | my mother cries easily | my husband never cries
    he cried at the film | she cries with me | my friend cries a lot | how to comfort someone who cries
    what to say to a crying friend | how can i help a friend who cries | dead people and mourning rituals
    funeral crying | crying after death of pet | cry for help meaning | alone or with others
    is crying alone better | living alone and crying | life events scale | alive lesson
    dead tired | killing me laughing | laughed so hard i died | tears end | when do tears end
    dying to know why we cry | dying laughing | deadline for homework | dead sea | baby cries all night
    why does my baby cry so much | how loud is a baby's cry | how long should a baby cry
    newborn crying statistics | shake off sadness | is it ok to cry at work | crying at films
    end of the lesson | end of life care and tears | cut onions | why do onions make you cry | paper cut crying
    killer experiment | kill time | hit record | heart rate after crying | breath and crying
    breathing and parasympathetic | stop crying | how to stop crying | i cried at a wedding | jump to lesson 3
    jump to chapter | point of tears | what is the point of crying | the point of tears | burning eyes
    tired eyes after crying | headache after crying | why do i feel tired after crying | sick of onions
    over the counter eye drops | stress test | hanging a picture | hang in there meaning | pain and tears
    hurt feelings and tears | tears of pain | voice breaks when crying | lump in throat | die traurigkeit
    died 1994 | william frey died | dead tissue in the eye | live lesson | living alone and crying
    better mood after crying | feel better | no tears | can't cry | i can't cry anymore | never cry
    alone crying | gun lake | bridge of the nose | train the model | rope model | plan a study | plan my week
    tablet or phone | pill for dry eyes | too many tears | take the quiz | how many studies | burden of proof
    gone with the wind | out of breath from crying | scared kids cry | touch and crying | hold me | hug
    sleep after crying | wake up crying | dream crying | waking at night | newborn wakes at night | vanish tears
    sudden tears | kms distance | 5 kms | top tips | done with lesson 2 | i finished everything
    done with everything in lesson 1 | time to go home | sister cried | friend cries a lot | deadly nightshade
    dead link | living cells | tired muscles | crying makes me tired | why am i tired after a cry
    fed up of adverts | happier after crying | people are happier without stress | better without music
    do people feel better after crying | carry on lesson | continue the lesson | trying the quiz again
    pain scale | want less pain | tears and pain relief | drinking water and tears
    crying while drinking alcohol | standing up and blood pressure | sitting still | edge of the chart
    rope test of the drawing | done with all quizzes | life expectancy | my life in tears chart | slice of onion
    skin conductance | cut skin heals | home crying | crying at home | mum cries | why did my mum cry
    dad never cries | he bites his lip to stop crying | baby bites | baby feeding and crying
    breastfeeding oxytocin | is baby crying because hungry | nappy rash tears | voice hearing
    breath holding in babies | catch the bus | who was born first | born crying | babies are born without tears
    not been tested | point of the study | trying to cry | how to cry on purpose | wake up with puffy eyes
    goodbye scene in film | crying at airport goodbyes | train station tears | time for lesson 4
    where to go next | alive and kicking | hate onions | life of tears | nose runs when crying
    why does my nose run when i cry | runny nose | heart beat | beat of the heart | shout for joy
    shouting and crying | panda tears | packing onions | picking onions | shut eyes
"""

#include "propositions/signatures.h"

#include "base/each_word.h"

namespace nutgraf::propositions {
namespace {

constexpr Modality kFact = Modality::Fact, kPlanned = Modality::Planned, kWished = Modality::Wished, kProbable = Modality::Probable,
                   kPossible = Modality::Possible, kDenied = Modality::Denied;
constexpr Controller kSubject = Controller::Subject, kObject = Controller::Object;

/// A class of words that share their signature in some frames; `is_noun` where it holds of the nouns alone ("a report that").
struct SignatureClass {
  std::string_view frames;
  Modality affirmed, negated;
  Controller controller;
  std::string_view lemmas;
  bool is_noun = false;
};

constexpr SignatureClass kClasses[] = {
    // Accusing, charging, suspecting: open whether it was done, and by the accused if by anybody.
    {"of of+noun", kPossible, kPossible, kObject, "accuse suspect"},
    {"with with+noun", kPossible, kPossible, kObject, "charge"},
    {"for", kPossible, kPossible, kObject,
     "blame charge cite investigate sue prosecute indict try arraign summon probe seek hunt want arrest detain hold question interrogate"},
    {"for for+noun", kPossible, kPossible, kSubject, "face"},
    {"for+noun", kPossible, kPossible, kObject, "charge cite prosecute indict try want hunt arraign"},
    {"in in+noun", kPossible, kPossible, kObject, "implicate suspect"},
    {"of of+noun that for for+noun", kPossible, kPossible, kObject,
     "accusation allegation charge suspicion count claim complaint rumour rumor trial inquiry investigation indictment arrest warrant", true},
    // Judging guilty, punishing: the deed is found to be the offender's.
    {"of of+noun", kFact, kPossible, kObject, "convict"},
    {"for", kFact, kPossible, kObject,
     "jail imprison sentence fine punish penalise penalize sanction discipline suspend dismiss sack fire expel ban disqualify execute hang"},
    {"of to of+noun to+noun", kFact, kDenied, kSubject, "guilty"},
    {"to ing that to+noun", kFact, kPossible, kSubject, "confess admit"},
    // Judging innocent.
    {"of of+noun", kDenied, kPossible, kObject, "acquit clear absolve exonerate"},
    {"of of+noun", kDenied, kPossible, kSubject, "innocent"},
    {"ing", kFact, kPossible, kObject, "see watch catch film spot find hear observe notice photograph show record leave keep send"},
    // Praise, blame and thanks presuppose the deed of their object (the judgement verbs of B. Levin 1993, 33).
    {"for", kFact, kFact, kObject,
     "acclaim berate belittle bless blast castigate censure chasten chastise compliment damn decry deride disparage dress_down eulogise "
     "extol felicitate flay lambaste lampoon pillory recommend reproach reprove revile salute savage scorn shame skewer slate taunt tell_off "
     "hit_out lash_out rail lay_into rap send_off slap strip rib tease "
     "tick_off toast upbraid vilify call_out single_out heckle boo "
     "thank praise criticise criticize commend honour honor condemn denounce fault reward applaud laud congratulate forgive pardon scold "
     "chide admonish reprimand rebuke censure attack slam lambast mock ridicule hail compensate remember excuse"},
    {"with", kFact, kPossible, kObject, "credit"},
    // Giving somebody's words or picture of somebody: "quoted the mayor as saying".
    {"as", kFact, kPossible, kObject, "quote cite"},
    {"as", kPossible, kPossible, kObject, "describe portray depict"},
    {"for", kFact, kFact, kSubject, "apologise apologize responsible responsibility"},
    // Preventing: what is prevented is not done, by whoever is held back.
    {"from", kDenied, kFact, kObject, "stop prevent keep deter dissuade discourage restrain hinder save protect"},
    {"from", kDenied, kPossible, kObject, "bar ban block prohibit forbid exclude exempt spare"},
    {"inf", kDenied, kPossible, kObject, "forbid"},
    {"out_of", kDenied, kPossible, kObject, "talk argue reason"},
    {"from", kDenied, kFact, kSubject, "refrain abstain desist shy flinch recoil shrink"},
    {"of", kDenied, kFact, kSubject, "short"},
    {"of out_of", kDenied, kPossible, kObject, "rule_out rule"},
    {"of out_of", kDenied, kPossible, kSubject, "pull_out pull back_out back drop_out opt_out chicken_out"},
    {"off ing", kDenied, kPossible, kObject, "put_off put scare_off scare frighten_off frighten"},
    {"off ing", kDenied, kPossible, kSubject, "hold_off hold stave_off"},
    {"at", kDenied, kPossible, kSubject, "balk baulk jib"},
    {"with", kPossible, kPossible, kSubject, "toy flirt"},
    {"in", kDenied, kFact, kSubject, "fail"},
    {"against", kDenied, kPossible, kSubject, "decide choose opt vote rule"},
    {"inf that", kDenied, kDenied, kSubject, "pretend feign"},
    // Negative implicatives: "failed to", "refused to", "avoided paying".
    {"inf", kDenied, kFact, kSubject, "fail neglect forget omit hesitate"},
    {"inf", kDenied, kPossible, kSubject,
     "refuse decline unable unwilling reluctant refusal failure inability reluctance unwillingness"},
    {"ing noun", kDenied, kFact, kSubject, "avoid escape avert thwart foil prevent"},
    {"ing", kDenied, kPossible, kSubject, "stop"},
    {"ing", kDenied, kFact, kSubject, "delay postpone defer"},
    // Coming near to it.
    {"to of", kPossible, kPossible, kSubject, "close near verge brink cusp edge point"},
    // Denying and disproving.
    {"that ing inf", kDenied, kPossible, kSubject, "deny refute disprove debunk rebut reject dismiss rule_out refuse"},
    {"noun", kDenied, kPossible, kSubject,
     "deny refute disprove debunk rebut reject dismiss rule_out refuse decline cancel call_off scrap abandon block forbid ban postpone "
     "shelve abort axe stop fail retract recant fake feign"},
    {"that of of+noun", kDenied, kPossible, kSubject, "denial"},
    {"that", kDenied, kPossible, kSubject, "untrue false wrong incorrect unlikely impossible"},
    {"inf", kDenied, kPossible, kSubject, "unlikely impossible"},
    {"inf", kPossible, kDenied, kSubject, "possible conceivable"},
    {"that", kFact, kDenied, kSubject, "true"},
    // Doubting and asking.
    {"that", kPossible, kFact, kSubject, "doubt"},
    {"that", kPossible, kPossible, kSubject, "question wonder ask unclear uncertain unknown possible conceivable plausible doubtful unsure sceptical skeptical"},
    // Believing: sure for whoever believes, for nobody else. The passive with an infinitive is hearsay ("is believed to have fled").
    {"that", kPossible, kDenied, kSubject, "believe think suspect fear assume suppose imagine guess reckon speculate presume worry"},
    {"inf", kPossible, kDenied, kObject, "believe think suspect fear assume suppose presume allege rumour rumor say report understand consider estimate"},
    {"inf", kProbable, kDenied, kSubject, "seem appear"},
    {"inf", kProbable, kPossible, kSubject, "likely"},
    {"that", kProbable, kDenied, kSubject, "seem appear likely probable"},
    // Claiming: nobody but the speaker vouches for it.
    {"inf", kPossible, kPossible, kSubject, "claim profess purport"},
    {"that", kPossible, kPossible, kSubject, "allege claim suggest hint speculate theorise theorize rumour rumor"},
    {"that of of+noun", kPossible, kPossible, kSubject,
     "suggestion speculation theory possibility chance fear likelihood prospect risk threat danger hint idea", true},
    {"that of", kProbable, kPossible, kSubject, "evidence proof indication sign report word", true},
    // Telling and finding out: a fact for whoever tells it; where nobody does, nobody vouches for it.
    {"that", kFact, kPossible, kSubject,
     "say report confirm verify prove establish show demonstrate conclude announce reveal find acknowledge disclose state"},
    // Certain for everybody, also where the word itself is negated: factive verbs (P. Kiparsky and C. Kiparsky 1970).
    {"that", kFact, kFact, kSubject, "know realise realize regret discover forget remember notice"},
    // What moves somebody is so: "was saddened to learn" (P. Kiparsky and C. Kiparsky 1970; "happy to" may be mere willingness).
    {"inf", kFact, kFact, kSubject,
     "sad saddened sadden sorry shocked shock surprised surprise relieved relieve disappointed disappoint devastated devastate horrified horrify "
     "dismayed dismay appalled appal stunned stun heartbroken"},
    // Implicatives: "managed to", "began to".
    {"in", kFact, kDenied, kSubject, "succeed"},
    {"inf", kFact, kDenied, kSubject, "quick lucky fortunate first last brave foolish reckless wise"},
    {"inf", kFact, kDenied, kSubject, "manage remember begin start continue go_on bother dare happen get proceed turn_out prove come go use choose opt tend"},
    {"inf to", kFact, kPossible, kSubject, "devote dedicate"},
    {"inf", kFact, kPossible, kObject, "force cause compel make lead help oblige drive prompt get see hear watch find know reveal let have confirm "
     "declare pronounce certify verify acknowledge establish show demonstrate discover"},
    {"into", kFact, kPossible, kObject, "talk trick coerce force pressure bully deceive mislead fool bribe"},
    // Bringing about: there is no fire where nobody set it.
    {"noun", kFact, kPossible, kSubject,
     "set start cause trigger spark provoke stage commit perpetrate carry_out incite ignite instigate unleash wage"},
    {"that", kFact, kPossible, kSubject, "ensure guarantee"},
    // Allowing.
    {"noun", kPossible, kDenied, kSubject, "allow permit authorise authorize tolerate"},
    {"inf", kPossible, kDenied, kObject, "allow permit enable authorise authorize entitle free able"},
    // Commissives and plans.
    {"inf to to+noun", kPlanned, kDenied, kSubject,
     "plan agree intend promise vow pledge schedule set offer prepare threaten decide propose arrange aim commit undertake swear resolve opt "
     "volunteer due ready willing poise bind about"},
    {"inf", kPlanned, kDenied, kObject, "expect forecast predict project persuade convince"},
    {"that", kPlanned, kPossible, kSubject, "expect promise vow pledge threaten agree swear"},
    {"ing of of+noun for for+noun inf", kPlanned, kDenied, kSubject, "plan decision promise pledge vow intention intent bid offer agreement proposal threat"},
    {"noun", kPlanned, kDenied, kSubject,
     "plan schedule promise pledge expect propose offer arrange prepare order vow agree intend organise organize commit threaten"},
    // Directives: the one who is asked is to do it.
    {"inf", kWished, kPossible, kObject,
     "ask urge tell request want call encourage press push pressure advise beg plead invite instruct direct command warn remind require need "
     "appeal lobby recommend challenge order"},
    {"that", kWished, kPossible, kSubject, "hope wish pray demand insist_on request urge recommend propose order"},
    {"against", kPossible, kPossible, kObject, "warn advise caution counsel argue recommend"},
    {"noun for+noun", kWished, kPossible, kSubject,
     "want hope wish seek demand urge ask request appeal need press push require recommend advise encourage lobby plead beg call"},
    {"inf for+noun of+noun that", kWished, kPossible, kSubject, "call demand appeal request plea wish hope pressure desire push need order", true},
    // Trying.
    {"noun", kWished, kDenied, kSubject, "try attempt"},
    {"inf", kWished, kDenied, kSubject, "try attempt seek hope wish wait struggle fight strive long campaign attempt effort bid"},
    // Weighing and risking.
    {"as+noun", kPossible, kPossible, kSubject, "treat regard describe view label class"},
    {"of", kPossible, kPossible, kSubject, "afraid capable fearful scared terrified wary"},
    {"of", kDenied, kPossible, kSubject, "incapable"},
    {"with+noun", kPlanned, kPossible, kSubject, "threaten"},
    {"ing noun", kPossible, kPossible, kSubject,
     "consider contemplate discuss debate mull weigh explore suggest recommend risk fear include involve ponder suspect allege threaten "
     "propose oppose support favour favor back advocate reject resist endorse"},
    {"to", kPossible, kPossible, kSubject, "object opposed averse"},
    {"of", kPossible, kPossible, kObject, "warn"},
    {"about", kPossible, kPossible, kSubject, "speak talk think dream ask argue joke debate inquire enquire"},
    {"of of+noun", kPossible, kPossible, kSubject, "warn think dream speak talk"},
};

std::string key(std::string_view lemma, std::string_view frame, bool is_noun) {
  std::string key(lemma);
  key += is_noun ? " n " : " ";
  key += frame;
  return key;
}

}  // namespace

Signatures::Signatures() {
  for (const SignatureClass& row : kClasses) {
    base::for_each_word(row.frames, [&](std::string_view frame) {
      base::for_each_word(row.lemmas, [&](std::string_view lemma) {
        signatures_.emplace(key(lemma, frame, row.is_noun), Signature{row.affirmed, row.negated, row.controller});  // the first row that holds
      });
    });
  }
}

const Signature* Signatures::find(std::string_view lemma, std::string_view frame, bool is_verb) const {
  auto found = is_verb ? signatures_.end() : signatures_.find(key(lemma, frame, true));
  if (found == signatures_.end()) found = signatures_.find(key(lemma, frame, false));
  return found == signatures_.end() ? nullptr : &found->second;
}

}  // namespace nutgraf::propositions

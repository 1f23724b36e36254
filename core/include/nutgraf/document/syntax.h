// What the network reads of each token: its part of speech, what it depends on, and who does what to whom.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document/text.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What a token is, in the words of Universal Dependencies 2 ("NOUN", "Number=Plur") and of the Penn Treebank ("NNS").
struct Tag {
  std::string upos, xpos;
  std::string feats;  ///< "_" where there are none
  std::string lemma;  ///< the form that a dictionary lists; never empty
};

/// What a token depends on: the arcs of a sentence are one tree.
struct Arc {
  Id<Token> head;        ///< in the same sentence; none for its root
  std::string relation;  ///< of Universal Dependencies 2: "nsubj", "obl:tmod"; "root" where there is no head
};

/// What a predicate says of somebody or something, after PropBank.
struct Argument {
  std::string role;       ///< "ARG0" … "ARG4", "ARGM-TMP", "ARGM-LOC" …
  IdRange<Token> tokens;  ///< in the predicate's sentence
};

/// A word that says that something is done, happens or is so. Its arguments are in order and do not overlap.
struct Predicate {
  Id<Token> token;
  std::vector<Argument> arguments;
};

}  // namespace nutgraf

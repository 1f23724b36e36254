// What words say of the roles of those who take part: by lemma, and where a particle hides the role, by arcs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// What a preposition makes of the noun behind it: "agent", "target", "recipient", "companion", "topic", "origin" or "patient"; nothing
/// where it rather tells place, time or manner.
std::string_view role_of_preposition(std::string_view preposition);

/// Nouns with which "from" names what is left: "withdrawal", "release".
bool is_removing(std::string_view noun);
/// Nouns that name what is done to their owner: "her arrest".
bool is_suffered(std::string_view noun);
/// Nouns made from verbs without an object, which their "of" brings in the doer of: "the resignation of the mayor".
bool is_done_by_owner(std::string_view noun);
/// Nouns of speech and agreement, with which "on" names what they are about: "a report on prices", unlike "a raid on a farm".
bool is_about(std::string_view noun);
/// Verbs with which "at" names whom something is aimed at: "fired at", unlike "worked at".
bool is_aiming(std::string_view verb);
/// Nouns that behind "by" and without an article name how something is done, not who does it: "by plane", "by mistake".
bool is_means(std::string_view noun);
/// Verbs without an object that tell what befalls their subject, also where it is a person: "died", "collapsed" (after B. Levin 1993, 45-48).
bool befalls_subject(std::string_view verb);

/// Whether who is the subject of a verb is given something by it: "received a medal" (VerbNet, obtain-13.5.2 and its like).
bool is_receiving(std::string_view verb);

/// Whether a noun with a number and no article of its own only measures: "moved a few blocks", "rose by 20 percent".
bool is_amount(const document::Clauses& clauses, std::uint32_t noun);

/// Whether a noun names what nobody does: "an outbreak", "a crash".
bool befalls(std::string_view noun);

/// Verbs whose subject undergoes what the object names, whoever it is: "suffered burns", "underwent surgery" (B. Levin 1993, 31.3 and 40.8).
bool is_undergoing(std::string_view verb);

/// Whether a verb and its bare object say together what befalls the subject, and the object is nobody: "the hotel [caught fire]" (a verbal
/// idiom, I. Sag et al. 2002).
bool befalls_in_idiom(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t object);

/// "It was not the mayor who …".
bool is_denied_to_be(const document::Clauses& clauses, std::uint32_t noun);

/// Whether a noun with a role by its place takes part at all: not a measure ("moved a few blocks"), nor a bare singular behind a preposition,
/// which says how or where and names nothing ("taken into custody"; L. Stvan 1998).
bool takes_part(const document::Clauses& clauses, std::string_view role, std::uint32_t noun, bool named);

/// "[The charity] on Sunday renamed its ship": a time between subject and verb is that of the verb.
std::uint32_t end_before_time(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end);
/// "Published [the note] on its site": where words appear is told of the verb.
std::uint32_t end_before_medium(const document::Clauses& clauses, std::uint32_t noun, std::uint32_t end);

/// "Has flown in the vaccines": the noun that is sent or brought, where the parser takes the particle for a preposition (the verbs of
/// sending and carrying of B. Levin 1993, 11); none where there is no such noun.
std::uint32_t landed_object(const document::Clauses& clauses, std::uint32_t verb);

/// Lengthens the object among the arguments of a verb of declaring by what it is declared to be: "declared [the outbreak a pandemic]".
void include_complement(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t object, std::vector<PropositionArgument>& found);

}  // namespace nutgraf::propositions

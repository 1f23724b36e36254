// Words by which people accuse, deny and contradict. Knows words, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::disputes {

/// Cues that say who did a wrong; others of the stance only find fault: "accuse", "allegation", "charge".
bool accuses(std::string_view cue);
/// Nouns for what another has said, so that to deny one is to answer it: "claim", "accusation"; and for what every accusation is of:
/// "wrongdoing".
bool is_accusation(std::string_view noun);
/// Words for who did a wrong or did not: "fault", "to blame", "innocent".
bool is_of_guilt(std::string_view word);
/// Words by which somebody calls a claim untrue: "false", "baseless", "nonsense".
bool is_untrue(std::string_view word);
/// Whether a word says that nothing proves a claim, and whether a verb would prove it.
bool is_unproven(std::string_view word);
bool proves(std::string_view verb);
/// Two deeds of which one undoes or excludes the other, in either order: "keep" and "close".
bool exclude(std::string_view verb, std::string_view other);

}  // namespace nutgraf::disputes

// What the code takes for granted of a file of weights and no shape of a tensor shows. A file trained for other words is
// refused; the writer (scripts/train/weights.py) reads the words from here.
#pragma once

#include <string_view>

namespace nutgraf::model {

/// Of the swift network. Change it with whatever it describes.
inline constexpr std::string_view kSwiftArchitecture = R"(
arithmetic: int8 weights with a scale a row, activations of 12 bits with a scale a row, SiLU, layer norm 1e-5
form: norm 16384 twice, prefix2 2048, prefix3 4096, suffix2 2048, suffix3 4096, suffix4 8192, shape 1024, casing 8, vector 20x256x5
context: first 2, last 2, space 2, block 9, case 3, evidence 21, quotation 2, capital elsewhere 2, lower elsewhere 2
encoder: maxout of the form, sum of the contexts, residual convolutions of three taps dilated 1 2 4 1 2 4
tags: upos, xpos, feats, lemma by edit script
parser: arc-hybrid, slots s0 s1 s2 b0 b1 s0l s0r s1l s1r b0l, maxout 64
names: hidden 64, BIO
roles: predicate, argument hidden 96, distance 32
)";

/// Of the careful network, whose encoder is another.
inline constexpr std::string_view kCarefulArchitecture = R"(
arithmetic: int8 weights with a scale a row, activations of 12 bits with a scale a row, SiLU, GELU by tanh, layer norm 1e-5
pieces: the longest first, 16 of a word at most, windows of 256 with the two marks at most, codes 256 a part
context: first 2, last 2, space 2, block 9, case 3, evidence 21, quotation 2, capital elsewhere 2, lower elsewhere 2
form: shape 1024, casing 8, suffix2 2048, suffix3 4096, suffix4 8192
encoder: transformer with the norm behind each layer, heads of 32, a word's vector is that of its first piece
tags: upos, xpos, feats, lemma by edit script
parser: arc-hybrid, slots s0 s1 s2 b0 b1 s0l s0r s1l s1r b0l, maxout
names: BIO
roles: predicate, argument, distance 32
)";

}  // namespace nutgraf::model

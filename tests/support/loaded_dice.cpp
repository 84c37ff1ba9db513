// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loaded_dice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <sodium.h>
#include <stdexcept>

namespace {

std::uint64_t thrown = 0;

const char *nameOfDice()
{
    return "loaded";
}

void throwBytes(void *bytes, std::size_t size)
{
    std::array<unsigned char, randombytes_SEEDBYTES> seed{};
    std::uint64_t left = ++thrown;
    for (std::size_t n = 0; left != 0; left >>= 8)
        seed.at(n++) = static_cast<unsigned char>(left);
    randombytes_buf_deterministic(bytes, size, seed.data());
}

std::uint32_t throwNumber()
{
    std::uint32_t number = 0;
    throwBytes(&number, sizeof number);
    return number;
}

randombytes_implementation loaded = {nameOfDice, throwNumber, nullptr,
                                     nullptr,    throwBytes,  nullptr};

} // namespace

LoadedDice::LoadedDice()
{
    if (sodium_init() < 0) // which throws some for itself, the first time
        throw std::runtime_error("libsodium does not start");
    thrown = 0;
    randombytes_set_implementation(&loaded);
}

LoadedDice::~LoadedDice()
{
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

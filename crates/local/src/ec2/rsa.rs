//! RSA keys of 2048 bits, made from given randomness.
//!
//! They open nothing but what runs in this cloud, and whoever knows its seed knows them: nothing here runs in constant time,
//! and nothing of it may be used elsewhere. It is written here since it is small and quick even in a build without
//! optimisation, where a bignum crate takes tens of seconds for a key.

/// Half of the modulus, least significant limb first.
type Half = [u64; HALF];
const HALF: usize = 16;
const EXPONENT: u64 = 65537;

/// The numbers of a key, most significant byte first, without leading zeros.
pub(super) struct RsaKey {
    pub(super) modulus: Vec<u8>,
    pub(super) public_exponent: Vec<u8>,
    pub(super) private_exponent: Vec<u8>,
    pub(super) primes: [Vec<u8>; 2],
    pub(super) exponents: [Vec<u8>; 2],
    pub(super) coefficient: Vec<u8>,
}

impl RsaKey {
    /// Makes a key; `random` gives 64 bits at a time.
    pub(super) fn generate(mut random: impl FnMut() -> u64) -> Self {
        let mut p = prime(&mut random);
        let mut q = prime(&mut random);
        while p == q {
            q = prime(&mut random);
        }
        if less(&p, &q) {
            std::mem::swap(&mut p, &mut q);
        }
        // Both are odd, so nothing is borrowed.
        let [p1, q1] = [p, q].map(|mut prime| {
            prime[0] -= 1;
            prime
        });
        let field = Field::new(p);
        let mut exponent = p;
        exponent[0] -= 2;
        let coefficient = field.leave(&field.power(&field.enter(&q), &exponent));
        Self {
            modulus: to_bytes(&product(&p, &q)),
            public_exponent: to_bytes(&[EXPONENT]),
            private_exponent: to_bytes(&inverse_of_exponent(&product(&p1, &q1))),
            exponents: [to_bytes(&inverse_of_exponent(&p1)), to_bytes(&inverse_of_exponent(&q1))],
            primes: [to_bytes(&p), to_bytes(&q)],
            coefficient: to_bytes(&coefficient),
        }
    }
}

/// How many numbers from a random one on are looked at: one in 360 is prime.
const SPAN: usize = 4096;
const SMALL_PRIMES_BELOW: usize = 8192;

/// A prime of 1024 bits whose two highest bits are set, so that the product of two has 2048; 3 modulo 4, so that one square
/// root is the whole of a Miller-Rabin test; and with the exponent coprime to one less than it.
fn prime(random: &mut impl FnMut() -> u64) -> Half {
    let small = small_primes();
    loop {
        let mut start: Half = std::array::from_fn(|_| random());
        start[HALF - 1] |= 3 << 62;
        start[0] |= 3;
        // Start + 4 k for every k below SPAN, those with a small factor crossed out.
        let mut out = vec![false; SPAN];
        for &small in &small {
            let half = small.div_ceil(2);
            let quarter = half * half % small;
            let first = (small - remainder(&start, small)) % small * quarter % small;
            // Lossless: below a small prime.
            (first as usize..SPAN).step_by(small as usize).for_each(|at| out[at] = true);
        }
        for at in (0..SPAN).filter(|at| !out[*at]) {
            let mut candidate = start;
            if add_small(&mut candidate, 4 * at as u64) {
                break;
            }
            if remainder(&candidate, EXPONENT) != 1 && is_prime(candidate) {
                return candidate;
            }
        }
    }
}

fn small_primes() -> Vec<u64> {
    let mut composite = vec![false; SMALL_PRIMES_BELOW];
    let mut primes = Vec::new();
    for number in 3..SMALL_PRIMES_BELOW {
        if number % 2 == 1 && !composite[number] {
            primes.push(number as u64);
            (number * number..SMALL_PRIMES_BELOW).step_by(number).for_each(|at| composite[at] = true);
        }
    }
    primes
}

/// Miller-Rabin for a number that is 3 modulo 4. A random number of this size that passes six of them is composite with a
/// chance below 2^-100.
fn is_prime(candidate: Half) -> bool {
    let field = Field::new(candidate);
    let mut half = candidate;
    for at in 0..HALF {
        half[at] = (candidate[at] >> 1) | candidate.get(at + 1).map_or(0, |next| next << 63);
    }
    let minus_one = field.minus(&field.one);
    [2, 3, 5, 7, 11, 13].into_iter().all(|base| {
        let root = field.power_of_small(base, &half);
        root == field.one || root == minus_one
    })
}

/// Numbers modulo an odd one whose highest bit is set, in Montgomery's form.
struct Field {
    modulus: Half,
    /// Minus the inverse of the modulus modulo 2^64.
    inverse: u64,
    one: Half,
}

impl Field {
    fn new(modulus: Half) -> Self {
        let mut inverse = 1_u64;
        for _ in 0..6 {
            inverse = inverse.wrapping_mul(2_u64.wrapping_sub(modulus[0].wrapping_mul(inverse)));
        }
        // 2^1024 modulo the modulus: one subtraction, since its highest bit is set.
        let mut one = modulus.map(|limb| !limb);
        add_small(&mut one, 1);
        Self { modulus, inverse: inverse.wrapping_neg(), one }
    }

    fn times(&self, a: &Half, b: &Half) -> Half {
        let mut sum = [0_u64; HALF];
        let mut over = 0_u64;
        for &factor in b {
            let mut carry = 0;
            for (limb, &a) in sum.iter_mut().zip(a) {
                (*limb, carry) = multiply_add(a, factor, *limb, carry);
            }
            let (top, more) = over.overflowing_add(carry);
            let clear = sum[0].wrapping_mul(self.inverse);
            let (_, mut carry) = multiply_add(clear, self.modulus[0], sum[0], 0);
            for at in 1..HALF {
                (sum[at - 1], carry) = multiply_add(clear, self.modulus[at], sum[at], carry);
            }
            let (last, again) = top.overflowing_add(carry);
            sum[HALF - 1] = last;
            over = u64::from(more) + u64::from(again);
        }
        self.reduce(sum, over != 0)
    }

    /// Takes the modulus off once if the number is not below it.
    fn reduce(&self, mut number: Half, over: bool) -> Half {
        if over || !less(&number, &self.modulus) {
            let mut borrow = false;
            for (limb, modulus) in number.iter_mut().zip(self.modulus) {
                let (less, first) = limb.overflowing_sub(modulus);
                let (less, second) = less.overflowing_sub(u64::from(borrow));
                (*limb, borrow) = (less, first || second);
            }
        }
        number
    }

    fn plus(&self, a: &Half, b: &Half) -> Half {
        let mut carry = false;
        let sum = std::array::from_fn(|at| {
            let (sum, first) = a[at].overflowing_add(b[at]);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            carry = first || second;
            sum
        });
        self.reduce(sum, carry)
    }

    /// The modulus less a number that is not 0.
    fn minus(&self, a: &Half) -> Half {
        let mut borrow = false;
        std::array::from_fn(|at| {
            let (less, first) = self.modulus[at].overflowing_sub(a[at]);
            let (less, second) = less.overflowing_sub(u64::from(borrow));
            borrow = first || second;
            less
        })
    }

    /// A number in Montgomery's form.
    fn enter(&self, number: &Half) -> Half {
        let mut square = self.one;
        for _ in 0..64 * HALF {
            square = self.plus(&square, &square);
        }
        self.times(number, &square)
    }

    fn leave(&self, number: &Half) -> Half {
        let mut one = [0; HALF];
        one[0] = 1;
        self.times(number, &one)
    }

    fn power(&self, base: &Half, exponent: &Half) -> Half {
        bits(exponent).fold(self.one, |power, bit| {
            let square = self.times(&power, &power);
            if bit { self.times(&square, base) } else { square }
        })
    }

    fn power_of_small(&self, base: u32, exponent: &Half) -> Half {
        bits(exponent).fold(self.one, |power, bit| {
            let square = self.times(&power, &power);
            if bit { (1..base).fold(square, |sum, _| self.plus(&sum, &square)) } else { square }
        })
    }
}

/// The bits, highest first.
fn bits(number: &Half) -> impl Iterator<Item = bool> {
    (0..64 * HALF).rev().map(|at| number[at / 64] >> (at % 64) & 1 == 1)
}

/// `a * b + c + d`, low and high half. It cannot overflow.
fn multiply_add(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    let sum = u128::from(a) * u128::from(b) + u128::from(c) + u128::from(d);
    (sum as u64, (sum >> 64) as u64)
}

fn less(a: &Half, b: &Half) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

/// Adds in place; whether it overflowed.
fn add_small(number: &mut [u64], small: u64) -> bool {
    let mut carry = small;
    for limb in number {
        let (sum, over) = limb.overflowing_add(carry);
        (*limb, carry) = (sum, u64::from(over));
    }
    carry != 0
}

fn remainder(number: &[u64], divisor: u64) -> u64 {
    let step = |rest: u128, limb: &u64| ((rest << 64) | u128::from(*limb)) % u128::from(divisor);
    number.iter().rev().fold(0, step) as u64
}

fn product(a: &Half, b: &Half) -> Vec<u64> {
    let mut out = vec![0; 2 * HALF];
    for (at, &b) in b.iter().enumerate() {
        let mut carry = 0;
        for (limb, &a) in out[at..].iter_mut().zip(a) {
            (*limb, carry) = multiply_add(a, b, *limb, carry);
        }
        out[at + HALF] = carry;
    }
    out
}

/// The inverse of [`EXPONENT`] modulo a number that it does not divide: `(1 + k m) / e` for the `k` that makes it whole.
fn inverse_of_exponent(modulus: &[u64]) -> Vec<u64> {
    // e is prime: what is not 0 modulo it has its (e - 2)th power as inverse.
    let rest = remainder(modulus, EXPONENT);
    let (mut inverse, mut square, mut left) = (1, rest, EXPONENT - 2);
    while left > 0 {
        if left % 2 == 1 {
            inverse = inverse * square % EXPONENT;
        }
        square = square * square % EXPONENT;
        left /= 2;
    }
    let factor = EXPONENT - inverse;
    let mut number = Vec::with_capacity(modulus.len() + 1);
    let mut carry = 1;
    for &limb in modulus {
        let (low, high) = multiply_add(limb, factor, 0, carry);
        number.push(low);
        carry = high;
    }
    number.push(carry);
    let mut rest = 0_u128;
    for limb in number.iter_mut().rev() {
        let value = (rest << 64) | u128::from(*limb);
        // Lossless: the rest is below the divisor.
        *limb = (value / u128::from(EXPONENT)) as u64;
        rest = value % u128::from(EXPONENT);
    }
    number
}

fn to_bytes(number: &[u64]) -> Vec<u8> {
    let bytes = number.iter().rev().flat_map(|limb| limb.to_be_bytes());
    bytes.skip_while(|byte| *byte == 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;

    #[test]
    fn small_numbers_are_told_apart() {
        // 2^1024 - 105 is the largest prime of 1024 bits; it is 3 modulo 4.
        let mut prime = [u64::MAX; HALF];
        prime[0] -= 104;
        assert_eq!(prime[0] % 4, 3);
        assert!(is_prime(prime));
        prime[0] -= 4;
        assert!(!is_prime(prime));
    }

    #[test]
    fn inverses() {
        let modulus = [0x1234_5678_9abc_def0, 77, 5];
        let inverse = inverse_of_exponent(&modulus);
        // inverse * e modulo the modulus is 1, so inverse * e - 1 is a multiple: check by a prime that is neither.
        let lhs = u128::from(remainder(&inverse, 1_000_003)) * u128::from(EXPONENT) % 1_000_003;
        let factor = {
            // (inverse * e - 1) / modulus, which is below e.
            (1..EXPONENT)
                .find(|k| (u128::from(remainder(&modulus, EXPONENT)) * u128::from(*k) + 1) % u128::from(EXPONENT) == 0)
                .unwrap()
        };
        assert_eq!(lhs, (u128::from(remainder(&modulus, 1_000_003)) * u128::from(factor) + 1) % 1_000_003);
    }

    #[test]
    fn keys_have_their_size_and_follow_from_the_seed() {
        let key = |seed| {
            let mut ids = Ids::new(seed);
            RsaKey::generate(move || ids.next())
        };
        let first = key(1);
        assert_eq!((first.modulus.len(), first.modulus[0] >= 0x80), (256, true));
        assert_eq!(first.modulus, key(1).modulus);
        assert_ne!(first.modulus, key(2).modulus);
    }
}

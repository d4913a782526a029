/**
 * An exact rational number: whole numbers of any size, in lowest terms, with a denominator > 0. Immutable.
 *
 * Rates and targets are compared and rounded as fractions, because 0.285 is not 0.285 as a binary float.
 * @example Fraction.fromDecimal("99.85").sub(Fraction.fromNumber(99.8)).toNumber() // 0.05
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** `numerator` / `denominator`, both whole; throws a `RangeError` for a zero denominator or a broken number. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const over = BigInt(numerator);
    const under = BigInt(denominator);
    if (under === 0n) throw new RangeError(`fraction ${over}/0`);
    const divisor = greatestCommonDivisor(over, under);
    const sign = under < 0n ? -1n : 1n;
    return new Fraction((sign * over) / divisor, (sign * under) / divisor);
  }

  /** The decimal that a double is written as (its shortest form): 0.1 is 1/10. Throws for NaN and infinities. */
  static fromNumber(value: number): Fraction {
    return Number.isSafeInteger(value) ? Fraction.of(value) : Fraction.fromDecimal(String(value));
  }

  /** A decimal number with a point, as in JSON: "99.85", "-2", "1e-7". Throws a `RangeError` for any other text. */
  static fromDecimal(text: string): Fraction {
    const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text.trim());
    if (!match) throw new RangeError(`not a decimal number: ${text}`);
    const [, sign, whole, decimals = "", exponent = "0"] = match;
    const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${decimals}`);
    const shift = Number(exponent) - decimals.length;
    return shift < 0 ? Fraction.of(digits, powerOfTen(-shift)) : Fraction.of(digits * powerOfTen(shift));
  }

  add(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  sub(other: Fraction): Fraction {
    return this.add(other.negate());
  }

  mul(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws a `RangeError` when `other` is zero. */
  div(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negate(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  abs(): Fraction {
    return this.numerator < 0n ? this.negate() : this;
  }

  /** Negative, 0 or positive, as this number is below, equal to or above `other`. */
  compare(other: Fraction): number {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  /** The largest whole number that is not above this one. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  /** The smallest whole number that is not below this one. */
  ceil(): bigint {
    return -this.negate().floor();
  }

  /** The nearest double, ties to even, whatever the size of the two whole numbers (for results of ordinary size, 1e-290 to 1e290). */
  toNumber(): number {
    const over = Number(this.numerator);
    const under = Number(this.denominator);
    // Division of two exact doubles is itself rounded to the nearest double.
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return over / under;
    return this.numerator < 0n
      ? -nearestDouble(-this.numerator, this.denominator)
      : nearestDouble(this.numerator, this.denominator);
  }
}

/** 10 to a whole power ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Divides to 64 or 65 bits and lets a last bit stand for all that follows, so that the one rounding left (to 53 bits) is right. */
function nearestDouble(numerator: bigint, denominator: bigint): number {
  const shift = 64 - (bitLength(numerator) - bitLength(denominator));
  const over = shift > 0 ? numerator << BigInt(shift) : numerator;
  const under = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const quotient = over / under;
  const inexact = quotient * under !== over;
  return Number(inexact ? quotient | 1n : quotient) * 2 ** -shift;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

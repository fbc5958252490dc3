package io.github.seccomp4j.api.learn;

import java.util.Arrays;
import java.util.Base64;

/**
 * A set of ids of audit events: what tells a record that was written twice from a call that was
 * made twice.
 *
 * <p>The kernel names an event by its time and a serial number that starts again at every boot. An
 * id keeps the time's whole second and the serial's low 32 bits: no machine boots twice in a
 * second. Ids are only compared for the same call by the same subject, which names the node. They
 * are kept as 8 bytes each and written as differences, two to four characters an id.
 */
public final class EventIds {

  /** The set without ids. */
  public static final EventIds NONE = new EventIds(new long[0]);

  private static final int SERIAL_BITS = 32;
  private static final long SERIAL_MASK = 0xffffffffL;

  // Ascending in unsigned order, distinct.
  private final long[] keys;

  private EventIds(long[] keys) {
    this.keys = keys;
  }

  /** Joins the parts of an id. */
  static long key(long epochMillis, long serial) {
    return (Math.floorDiv(epochMillis, 1000L) << SERIAL_BITS) | (serial & SERIAL_MASK);
  }

  /** Takes over ids in ascending unsigned order, without repetition. */
  static EventIds ofSorted(long[] keys) {
    return keys.length == 0 ? NONE : new EventIds(keys);
  }

  /**
   * Returns how many ids there are.
   *
   * @return not negative
   */
  public int size() {
    return keys.length;
  }

  /**
   * Tells whether there are no ids.
   *
   * @return true for {@link #NONE}
   */
  public boolean isEmpty() {
    return keys.length == 0;
  }

  /**
   * Tells whether an event is one of these.
   *
   * @param epochMillis the event's time, milliseconds since 1970-01-01T00:00Z
   * @param serial its serial number
   * @return true if its id is in the set
   */
  public boolean contains(long epochMillis, long serial) {
    return find(keys, keys.length, key(epochMillis, serial)) >= 0;
  }

  /**
   * Joins two sets.
   *
   * @param other the other set
   * @return the ids that are in either; commutative, associative, with identity {@link #NONE}
   */
  public EventIds union(EventIds other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty() ? other : ofSorted(union(keys, keys.length, other.keys, other.keys.length));
  }

  static long[] union(long[] one, int oneLength, long[] two, int twoLength) {
    long[] all = new long[oneLength + twoLength];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < oneLength || j < twoLength) {
      int order = i == oneLength ? 1 : j == twoLength ? -1 : Long.compareUnsigned(one[i], two[j]);
      all[count++] = order <= 0 ? one[i] : two[j];
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    return count == all.length ? all : Arrays.copyOf(all, count);
  }

  /** Finds a key by halving; as {@link Arrays#binarySearch} but without a sign. */
  static int find(long[] keys, int length, long key) {
    int low = 0;
    int high = length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(keys[middle], key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  long[] toArray() {
    return keys.clone();
  }

  /** Writes the ids as base64 of variable-length differences of seconds and serials. */
  String encode() {
    byte[] bytes = new byte[keys.length * 12];
    int length = 0;
    long second = 0;
    long serial = 0;
    for (long key : keys) {
      length = put(bytes, length, (key >>> SERIAL_BITS) - second);
      second = key >>> SERIAL_BITS;
      long step = (key & SERIAL_MASK) - serial;
      length = put(bytes, length, (step << 1) ^ (step >> 63));
      serial = key & SERIAL_MASK;
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
  }

  private static int put(byte[] bytes, int start, long value) {
    int at = start;
    long rest = value;
    while (rest >>> 7 != 0) {
      bytes[at++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    return at;
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static EventIds decode(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    long[] keys = new long[bytes.length / 2 + 1];
    int count = 0;
    int at = 0;
    long second = 0;
    long serial = 0;
    while (at < bytes.length) {
      long[] parts = new long[2];
      for (int part = 0; part < 2; part++) {
        int shift = 0;
        int next;
        do {
          if (at == bytes.length || shift > 35) {
            throw new IllegalArgumentException("event ids end in the middle of one");
          }
          next = bytes[at++];
          parts[part] |= (next & 0x7fL) << shift;
          shift += 7;
        } while (next < 0);
      }
      second += parts[0];
      serial += (parts[1] >>> 1) ^ -(parts[1] & 1);
      if (second > SERIAL_MASK || serial < 0 || serial > SERIAL_MASK) {
        throw new IllegalArgumentException("an event id is out of range");
      }
      long key = (second << SERIAL_BITS) | serial;
      if (count > 0 && Long.compareUnsigned(keys[count - 1], key) >= 0) {
        throw new IllegalArgumentException("event ids are not in ascending order");
      }
      keys[count++] = key;
    }
    return ofSorted(Arrays.copyOf(keys, count));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventIds that && Arrays.equals(keys, that.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return keys.length + " event ids";
  }
}

package io.github.seccomp4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of one error symbol.
 *
 * <p>Source: the kernel's {@code include/uapi/asm-generic/errno-base.h} and {@code errno.h} for the
 * number that most architectures use; {@code arch/mips}, {@code arch/parisc} and {@code
 * arch/powerpc}, each {@code include/uapi/asm/errno.h}, for the others. A test of the group {@code
 * deep} holds the generic numbers against installed headers; headers of the others are rarely
 * there.
 *
 * @param generic the number where no other applies
 * @param mips on the six MIPS architectures
 * @param parisc on the two PA-RISC architectures
 * @param powerpc on the three PowerPC architectures
 */
record ErrnoNumbers(int generic, int mips, int parisc, int powerpc) {

  // A line is a symbol, its generic number, and the numbers of the families that differ.
  private static final String TABLE =
      """
      EPERM 1
      ENOENT 2
      ESRCH 3
      EINTR 4
      EIO 5
      ENXIO 6
      E2BIG 7
      ENOEXEC 8
      EBADF 9
      ECHILD 10
      EAGAIN 11
      EWOULDBLOCK 11
      ENOMEM 12
      EACCES 13
      EFAULT 14
      ENOTBLK 15
      EBUSY 16
      EEXIST 17
      EXDEV 18
      ENODEV 19
      ENOTDIR 20
      EISDIR 21
      EINVAL 22
      ENFILE 23
      EMFILE 24
      ENOTTY 25
      ETXTBSY 26
      EFBIG 27
      ENOSPC 28
      ESPIPE 29
      EROFS 30
      EMLINK 31
      EPIPE 32
      EDOM 33
      ERANGE 34
      EDEADLK 35 mips=45 parisc=45
      EDEADLOCK 35 mips=56 parisc=45 powerpc=58
      ENAMETOOLONG 36 mips=78 parisc=248
      ENOLCK 37 mips=46 parisc=46
      ENOSYS 38 mips=89 parisc=251
      ENOTEMPTY 39 mips=93 parisc=247
      ELOOP 40 mips=90 parisc=249
      ENOMSG 42 mips=35 parisc=35
      EIDRM 43 mips=36 parisc=36
      ECHRNG 44 mips=37 parisc=37
      EL2NSYNC 45 mips=38 parisc=38
      EL3HLT 46 mips=39 parisc=39
      EL3RST 47 mips=40 parisc=40
      ELNRNG 48 mips=41 parisc=41
      EUNATCH 49 mips=42 parisc=42
      ENOCSI 50 mips=43 parisc=43
      EL2HLT 51 mips=44 parisc=44
      EBADE 52 mips=50 parisc=160
      EBADR 53 mips=51 parisc=161
      EXFULL 54 mips=52 parisc=162
      ENOANO 55 mips=53 parisc=163
      EBADRQC 56 mips=54 parisc=164
      EBADSLT 57 mips=55 parisc=165
      EBFONT 59 parisc=166
      ENOSTR 60 parisc=54
      ENODATA 61 parisc=51
      ETIME 62 parisc=52
      ENOSR 63 parisc=53
      ENONET 64 parisc=50
      ENOPKG 65 parisc=55
      EREMOTE 66 parisc=71
      ENOLINK 67 parisc=57
      EADV 68 parisc=58
      ESRMNT 69 parisc=59
      ECOMM 70 parisc=60
      EPROTO 71 parisc=61
      EMULTIHOP 72 mips=74 parisc=64
      EDOTDOT 73 parisc=66
      EBADMSG 74 mips=77 parisc=67
      EOVERFLOW 75 mips=79 parisc=72
      ENOTUNIQ 76 mips=80 parisc=167
      EBADFD 77 mips=81 parisc=168
      EREMCHG 78 mips=82 parisc=169
      ELIBACC 79 mips=83 parisc=170
      ELIBBAD 80 mips=84 parisc=171
      ELIBSCN 81 mips=85 parisc=172
      ELIBMAX 82 mips=86 parisc=173
      ELIBEXEC 83 mips=87 parisc=174
      EILSEQ 84 mips=88 parisc=47
      ERESTART 85 mips=91 parisc=175
      ESTRPIPE 86 mips=92 parisc=176
      EUSERS 87 mips=94 parisc=68
      ENOTSOCK 88 mips=95 parisc=216
      EDESTADDRREQ 89 mips=96 parisc=217
      EMSGSIZE 90 mips=97 parisc=218
      EPROTOTYPE 91 mips=98 parisc=219
      ENOPROTOOPT 92 mips=99 parisc=220
      EPROTONOSUPPORT 93 mips=120 parisc=221
      ESOCKTNOSUPPORT 94 mips=121 parisc=222
      EOPNOTSUPP 95 mips=122 parisc=223
      ENOTSUP 95 mips=122 parisc=252
      EPFNOSUPPORT 96 mips=123 parisc=224
      EAFNOSUPPORT 97 mips=124 parisc=225
      EADDRINUSE 98 mips=125 parisc=226
      EADDRNOTAVAIL 99 mips=126 parisc=227
      ENETDOWN 100 mips=127 parisc=228
      ENETUNREACH 101 mips=128 parisc=229
      ENETRESET 102 mips=129 parisc=230
      ECONNABORTED 103 mips=130 parisc=231
      ECONNRESET 104 mips=131 parisc=232
      ENOBUFS 105 mips=132 parisc=233
      EISCONN 106 mips=133 parisc=234
      ENOTCONN 107 mips=134 parisc=235
      ESHUTDOWN 108 mips=143 parisc=236
      ETOOMANYREFS 109 mips=144 parisc=237
      ETIMEDOUT 110 mips=145 parisc=238
      ECONNREFUSED 111 mips=146 parisc=239
      EHOSTDOWN 112 mips=147 parisc=241
      EHOSTUNREACH 113 mips=148 parisc=242
      EALREADY 114 mips=149 parisc=244
      EINPROGRESS 115 mips=150 parisc=245
      ESTALE 116 mips=151 parisc=70
      EUCLEAN 117 mips=135 parisc=177
      ENOTNAM 118 mips=137 parisc=178
      ENAVAIL 119 mips=138 parisc=179
      EISNAM 120 mips=139 parisc=180
      EREMOTEIO 121 mips=140 parisc=181
      EDQUOT 122 mips=1133 parisc=69
      ENOMEDIUM 123 mips=159 parisc=182
      EMEDIUMTYPE 124 mips=160 parisc=183
      ECANCELED 125 mips=158 parisc=253
      ENOKEY 126 mips=161 parisc=184
      EKEYEXPIRED 127 mips=162 parisc=185
      EKEYREVOKED 128 mips=163 parisc=186
      EKEYREJECTED 129 mips=164 parisc=187
      EOWNERDEAD 130 mips=165 parisc=254
      ENOTRECOVERABLE 131 mips=166 parisc=255
      ERFKILL 132 mips=167 parisc=256
      EHWPOISON 133 mips=168 parisc=257""";

  /**
   * Makes the one value of every symbol.
   *
   * @return by symbol, in ascending order of the generic number; aliases follow what they stand for
   */
  static Map<String, Errno> bySymbol() {
    Map<String, Errno> errors = new LinkedHashMap<>();
    for (String line : TABLE.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      errors.put(words[0], new Errno(words[0], of(words)));
    }
    return Collections.unmodifiableMap(errors);
  }

  private static ErrnoNumbers of(String[] words) {
    int generic = Integer.parseInt(words[1]);
    return new ErrnoNumbers(
        generic,
        family("mips=", words, generic),
        family("parisc=", words, generic),
        family("powerpc=", words, generic));
  }

  private static int family(String key, String[] words, int generic) {
    for (int i = 2; i < words.length; i++) {
      if (words[i].startsWith(key)) {
        return Integer.parseInt(words[i].substring(key.length()));
      }
    }
    return generic;
  }

  int on(Architecture architecture) {
    if (architecture.equals(Architecture.NATIVE) || !architecture.isRecognized()) {
      throw new IllegalArgumentException(
          "error numbers depend on the architecture, and \""
              + architecture
              + "\" does not name one");
    }
    if (architecture.token().startsWith("SCMP_ARCH_MIPS")) {
      return mips;
    }
    if (architecture.token().startsWith("SCMP_ARCH_PARISC")) {
      return parisc;
    }
    return architecture.token().startsWith("SCMP_ARCH_PPC") ? powerpc : generic;
  }
}

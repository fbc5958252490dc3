package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the objects of one document: the one it is, or those of the list it is. */
final class ManifestDocumentReader {

  // The second time all types are known, unless a document says several times what it is.
  private static final int MOST_PASSES = 3;

  private final List<WorkloadKind> kinds;
  private ManifestType rootType = ManifestType.UNKNOWN;
  private List<ManifestType> typesGiven = List.of();
  private final List<ManifestType> typesFound = new ArrayList<>();
  private final List<ManifestObject> objects = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean isMisread;
  private int behindObjects;

  ManifestDocumentReader(List<WorkloadKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a document.
   *
   * @param cursor before its first event
   * @param saidBefore how many of the cursor's findings are about documents before
   * @param again makes a cursor stand there again
   */
  void read(DocumentCursor cursor, int saidBefore, Supplier<DocumentCursor> again) {
    DocumentCursor current = cursor;
    for (int pass = 1; true; pass++) {
      LocationIndex places = new LocationIndex(cursor.source());
      ValueReader in = ValueReader.indexing(current, places);
      in.start();
      if (in.event() != DocumentEvent.NULL) {
        root(in, places, pass > 1);
      }
      in.finish();
      if (!isMisread || pass == MOST_PASSES) {
        List<Finding> said = current.findings();
        finish(in, places, said.subList(saidBefore, said.size()));
        return;
      }
      forget();
      current = again.get();
    }
  }

  private void forget() {
    typesGiven = List.copyOf(typesFound);
    typesFound.clear();
    objects.clear();
    findings.clear();
    isMisread = false;
    behindObjects = 0;
  }

  private void root(ValueReader in, LocationIndex places, boolean typeIsKnown) {
    ManifestObjectReader root = new ManifestObjectReader(in, kinds, rootType, typeIsKnown);
    if (!root.read(elements -> items(in, places, elements))) {
      return;
    }
    isMisread |= root.isMisread();
    rootType = root.ownType();
    if (!root.isList()) {
      objects.clear();
      findings.clear();
      objects.add(root.toObject(places));
      behindObjects = places.size();
    }
  }

  private void items(ValueReader in, LocationIndex places, ManifestType ofElements) {
    objects.clear(); // of members with one name, the last counts
    typesFound.clear();
    if (!in.startArray()) {
      return;
    }
    while (in.nextElement()) {
      int index = typesFound.size();
      boolean isKnown = index < typesGiven.size();
      ManifestType given = isKnown ? typesGiven.get(index).or(ofElements) : ofElements;
      ManifestObjectReader item = new ManifestObjectReader(in, kinds, given, isKnown);
      boolean isObject = item.read(null);
      typesFound.add(item.ownType());
      isMisread |= item.isMisread();
      if (isObject) {
        findings.addAll(in.findings(behindObjects, item.node()));
        objects.add(item.toObject(places));
        behindObjects = places.size();
      }
    }
  }

  private void finish(ValueReader in, LocationIndex places, List<Finding> aboutText) {
    findings.addAll(in.findings(behindObjects, places.size()));
    in.overflow().ifPresent(findings::add);
    for (Finding finding : aboutText) {
      findings.add(
          finding.toBuilder().location(finding.location().map(places::withPointer)).build());
    }
  }

  ManifestDocument document(int number) {
    return new ManifestDocument(number, objects, findings);
  }
}

import groovy.xml.XmlSlurper

// What the installed parent pins is what every project that imports it gets pinned.
def installed = new File(basedir, "../../repository/io/github/seccomp4j/seccomp4j-parent")
def poms = []
installed.eachFileRecurse { if (it.name.endsWith(".pom")) poms << it }
assert poms.size() == 1

def parent = new XmlSlurper().parse(poms[0])
def pinned = parent.dependencyManagement.dependencies.dependency
assert pinned.size() > 0
def foreign = pinned.findAll { it.groupId.text() != "io.github.seccomp4j" }
assert foreign.isEmpty() : "the parent pins ${foreign.collect { it.artifactId.text() }}"

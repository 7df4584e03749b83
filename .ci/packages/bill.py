"""The bill of materials of a package, as the CycloneDX standard writes it."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

import tree
from tree import Part


def written(parts: list[Part], into: Path) -> None:
    """Write every part by name, version, licence and SHA-256."""
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, "".join(one.sum for one in parts)))
    bom.metadata.timestamp = datetime.fromtimestamp(tree.made_at(), UTC)
    bom.metadata.component = Component(
        name="prebirth", version=tree.VERSION, type=ComponentType.APPLICATION, bom_ref="prebirth"
    )
    licences = LicenseFactory()
    for one in parts:
        if one.name == "prebirth":
            continue
        component = Component(
            name=one.name,
            version=one.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{one.name}@{one.version}",
            purl=PackageURL(
                "pypi" if one.file.endswith(".whl") else "generic",
                name=one.name,
                version=one.version,
            ),
            licenses=[licences.make_from_string(one.licence)],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one.sum)],
        )
        bom.components.add(component)
        bom.register_dependency(bom.metadata.component, [component])
    JsonV1Dot6(bom).output_to_file(str(into), allow_overwrite=True, indent=1)

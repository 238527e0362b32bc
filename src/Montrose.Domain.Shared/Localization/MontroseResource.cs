using Volo.Abp.Localization;

namespace Montrose.Localization;

/// <summary>Texts of the platform and its portal; files under Localization/Montrose.</summary>
[LocalizationResourceName("Montrose")]
public class MontroseResource;

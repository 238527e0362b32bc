using Volo.Abp.Localization;

namespace Volo.Abp.Identity.Localization;

/// <summary>Texts of the identity module.</summary>
[LocalizationResourceName("AbpIdentity")]
public class IdentityResource;

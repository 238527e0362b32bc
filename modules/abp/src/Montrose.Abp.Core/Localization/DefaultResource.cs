namespace Volo.Abp.Localization;

/// <summary>Owner of texts that belong to no module.</summary>
[LocalizationResourceName("Default")]
public class DefaultResource
{
}

namespace Volo.Abp.Localization.ExceptionHandling;

/// <summary>Which resource holds the texts of error codes: "Billing" for "Billing:RedeemCode.Expired".</summary>
public class AbpExceptionLocalizationOptions
{
    public Dictionary<string, Type> ErrorCodeNamespaceMappings { get; } = new(StringComparer.Ordinal);

    public void MapCodeNamespace(string errorCodeNamespace, Type type) => ErrorCodeNamespaceMappings[errorCodeNamespace] = type;
}

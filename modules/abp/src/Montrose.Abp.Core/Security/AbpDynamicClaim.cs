namespace Volo.Abp.Security.Claims;

/// <summary>A claim as the store knows it; without a value it is to be removed.</summary>
public class AbpDynamicClaim(string type, string? value)
{
    public string Type { get; set; } = type;

    public string? Value { get; set; } = value;
}

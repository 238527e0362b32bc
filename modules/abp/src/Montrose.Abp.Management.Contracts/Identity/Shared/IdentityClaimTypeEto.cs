namespace Volo.Abp.Identity;

/// <summary>A claim type in distributed entity events.</summary>
public class IdentityClaimTypeEto
{
    public Guid Id { get; set; }

    public string Name { get; set; } = default!;

    public bool Required { get; set; }

    public bool IsStatic { get; set; }

    public string? Regex { get; set; }

    public string? RegexDescription { get; set; }

    public string? Description { get; set; }

    public IdentityClaimValueType ValueType { get; set; }
}

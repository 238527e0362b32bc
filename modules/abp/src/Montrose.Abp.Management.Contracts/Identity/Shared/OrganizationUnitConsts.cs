namespace Volo.Abp.Identity;

/// <summary>Shape of an organization unit's code: five digits a level, levels separated by dots.</summary>
public static class OrganizationUnitConsts
{
    public const int MaxDepth = 16;

    public const int CodeUnitLength = 5;

    public const int MaxCodeLength = (MaxDepth * (CodeUnitLength + 1)) - 1;

    public static int MaxDisplayNameLength { get; set; } = 128;
}

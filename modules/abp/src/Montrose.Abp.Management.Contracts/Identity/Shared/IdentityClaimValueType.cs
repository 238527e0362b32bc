namespace Volo.Abp.Identity;

/// <summary>How the value of a claim type is entered.</summary>
public enum IdentityClaimValueType
{
    String = 0,
    Int = 1,
    Boolean = 2,
    DateTime = 3,
}

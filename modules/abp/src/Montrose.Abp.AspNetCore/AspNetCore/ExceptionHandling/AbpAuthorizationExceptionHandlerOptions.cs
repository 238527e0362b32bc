namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Which scheme asks a caller to sign in, where it is not the application's default.</summary>
public class AbpAuthorizationExceptionHandlerOptions
{
    public string? AuthenticationScheme { get; set; }
}

using Volo.Abp.Http;
using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.ExceptionHandling
{
    /// <summary>How much of an exception a caller may see.</summary>
    public class AbpExceptionHandlingOptions
    {
        public bool SendExceptionsDetailsToClients { get; set; }

        public bool SendStackTraceToClients { get; set; } = true;

        public List<Type> SendExceptionDataToClientTypes { get; set; } = [typeof(IBusinessException)];
    }

    public interface IExceptionToErrorInfoConverter
    {
        [Obsolete("Use other Convert method.")]
        RemoteServiceErrorInfo Convert(Exception exception, bool includeSensitiveDetails);

        RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null);
    }
}

namespace Volo.Abp.ExceptionHandling
{
    public static class AbpExceptionHandlingConsts
    {
        public const string Unauthorized = "Unauthorized";
        public const string InvalidToken = "invalid_token";
        public const string SessionExpired = "SessionExpired";
    }
}

namespace Volo.Abp.ExceptionHandling.Localization
{
    [LocalizationResourceName("AbpExceptionHandling")]
    public class AbpExceptionHandlingResource
    {
    }
}

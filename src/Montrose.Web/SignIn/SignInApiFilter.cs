using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;

namespace Montrose.Web.SignIn;

/// <summary>
/// Holds ABP's endpoints that take a password (login, check-password) to the limits of the sign-in page. They answer 200 with
/// InvalidUserNameOrPassword for a wrong password and for a name that nobody has, NotAllowed for an account that is not
/// active only to who knows its password, LockedOut never, and 429 with Retry-After after too many failures, whether or
/// not the name has an account.
/// </summary>
/// <remarks>One for all requests: it stands in front of every action, and few of them sign anybody in.</remarks>
public class SignInApiFilter : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Inside of what turns errors into answers.</summary>
    public int Order => int.MaxValue;

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) =>
        context.ActionArguments.Values.OfType<UserLoginInfo>().FirstOrDefault() is { } login
            ? GuardedAsync(context.HttpContext.RequestServices, login.UserNameOrEmailAddress, next)
            : next();

    private static async Task GuardedAsync(IServiceProvider services, string login, ActionExecutionDelegate next)
    {
        var attempt = services.GetRequiredService<SignInGuard>().Begin(login);
        var executed = await next();
        if (executed.Result is ObjectResult { Value: AbpLoginResult { Result: LoginResultType.Success } })
            await services.GetRequiredService<PasswordSignIn>().WelcomeAsync(attempt, login);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.SignIn;

/// <summary>
/// Holds ABP's endpoints that take a password (login, check-password) to the limits of the sign-in page. They answer 200 with
/// InvalidUserNameOrPassword for a wrong password and for a name that nobody has, NotAllowed for an account that is not
/// active only to who knows its password, LockedOut never, and 429 with Retry-After after too many failures, whether or
/// not the name has an account.
/// </summary>
public class SignInApiFilter(SignInGuard guard, PasswordSignIn signIn) : IAsyncActionFilter, ITransientDependency
{
    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) =>
        context.ActionArguments.Values.OfType<UserLoginInfo>().FirstOrDefault() is { } login ? GuardedAsync(login.UserNameOrEmailAddress, next) : next();

    private async Task GuardedAsync(string login, ActionExecutionDelegate next)
    {
        var attempt = guard.Begin(login);
        var executed = await next();
        if (executed.Result is ObjectResult { Value: AbpLoginResult { Result: LoginResultType.Success } }) await signIn.WelcomeAsync(attempt, login);
    }
}

using Volo.Abp;

namespace Montrose.Accounts;

/// <summary>What registration, codes and changes of an account are refused with.</summary>
public static class AccountErrors
{
    public static BusinessException SignUpNotValid() => new("Montrose:SignUp.NotValid");
    public static BusinessException CodeWrong(int triesLeft) => new BusinessException("Montrose:Code.Wrong").WithData("left", triesLeft);
    public static BusinessException CodeExpired() => new("Montrose:Code.Expired");
    public static BusinessException CodeUsedUp() => new("Montrose:Code.UsedUp");
    public static BusinessException PasswordWrong() => new("Montrose:Account.PasswordWrong");
    public static BusinessException UserNameIsAddress() => new("Montrose:Account.UserNameIsAddress");
    public static BusinessException EmailIsTheSame() => new("Montrose:Account.EmailIsTheSame");
    public static BusinessException EmailChangeNotValid() => new("Montrose:EmailChange.NotValid");
}

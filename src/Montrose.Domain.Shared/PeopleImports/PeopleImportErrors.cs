using Volo.Abp;

namespace Montrose.PeopleImports;

/// <summary>Why a file can't be imported. Texts with the remedy stand in the localization files under the same code.</summary>
public static class PeopleImportErrors
{
    public static BusinessException FileMissing() => new("Montrose:Import.FileMissing");
    public static BusinessException FileTooLarge() => new BusinessException("Montrose:Import.FileTooLarge").WithData("max", PeopleImportConsts.MaxFileBytes / 1024 / 1024);
    public static BusinessException NotText() => new("Montrose:Import.NotText");

    /// <summary>Not UTF-8; <paramref name="encoding"/> is what it looks like.</summary>
    public static BusinessException WrongEncoding(string encoding, long line) => new BusinessException("Montrose:Import.WrongEncoding").WithData("encoding", encoding).WithData("line", line);

    /// <summary>The first row holds a person already.</summary>
    public static BusinessException HeadingMissing() => new("Montrose:Import.HeadingMissing");

    public static BusinessException NoRows() => new("Montrose:Import.NoRows");
    public static BusinessException TooManyRows() => new BusinessException("Montrose:Import.TooManyRows").WithData("max", PeopleImportConsts.MaxRows);
    public static BusinessException TooManyColumns() => new BusinessException("Montrose:Import.TooManyColumns").WithData("max", PeopleImportConsts.MaxColumns);
    public static BusinessException QuoteNotClosed(long line) => new BusinessException("Montrose:Import.QuoteNotClosed").WithData("line", line);
    public static BusinessException EmailColumnMissing() => new("Montrose:Import.EmailColumnMissing");
    public static BusinessException FieldTwice(PeopleField field) => new BusinessException("Montrose:Import.FieldTwice").WithData("field", field);
    /// <summary>Whoever imports wants it to stop.</summary>
    public static BusinessException Stopped() => new("Montrose:Import.Stopped");

    public static BusinessException WrongState() => new("Montrose:Import.WrongState");
}
